import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import { onTestFinished } from "vitest";

/** What goes wrong with a recipient's letter; each but the refusals only the first time. */
export const FAULTS = [
	"ok",
	"greylisted",
	"late",
	"unknown-user",
	"refused",
	"cut-at-recipient",
	"cut-in-message",
	"accepted-then-cut",
	"dropped-then-cut",
] as const;

export type MailFault = (typeof FAULTS)[number];

export interface TakenLetter {
	address: string;
	messageId: string;
	source: string;
}

export interface FaultyMailServer {
	port: number;
	/** Every letter that the server took over, in order. */
	taken: TakenLetter[];
	/** How often each fault was brought about. */
	injected: Map<string, number>;
	/** Called when a whole message is there and nothing has been answered. */
	onWhole?: ((address: string) => Promise<void> | void) | undefined;
}

/** `late-3@paper.example`: the address says what goes wrong. */
export function toAddress(fault: MailFault, number: number): string {
	return `${fault}-${number}@readers.example`;
}

function toFault(address: string): MailFault {
	const fault = FAULTS.find((each) => address.startsWith(`${each}-`));
	if (!fault) throw new Error(`No such fault: ${address}`);
	return fault;
}

class Reply extends Error {
	readonly responseCode: number;

	constructor(responseCode: number, message: string) {
		super(message);
		this.responseCode = responseCode;
	}
}

/** A mail server on loopback that behaves as badly as servers do; every `cutEvery`-th connection is cut at once. */
export async function startFaultyMailServer({
	cutEvery = Number.POSITIVE_INFINITY,
}: { cutEvery?: number } = {}): Promise<FaultyMailServer> {
	const state: FaultyMailServer = { port: 0, taken: [], injected: new Map() };
	const met = new Set<string>();
	let connections = 0;
	const inject = (fault: string) => state.injected.set(fault, (state.injected.get(fault) ?? 0) + 1);
	/** Whether the fault happens now: once for each address. */
	const happens = (fault: MailFault, address: string) => {
		if (toFault(address) !== fault || met.has(address)) return false;
		met.add(address);
		inject(fault);
		return true;
	};
	const cut = ({ id }: SMTPServerSession) => {
		for (const connection of server.connections as Set<{
			id: string;
			_socket: { destroy(): void };
		}>)
			if (connection.id === id) connection._socket.destroy();
	};
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["AUTH", "STARTTLS"],
		disableReverseLookup: true,
		onConnect(session, callback) {
			connections += 1;
			if (connections % cutEvery !== 0) return callback();
			inject("cut-at-connect");
			cut(session);
		},
		onRcptTo({ address }, session, callback) {
			if (happens("cut-at-recipient", address)) return cut(session);
			if (happens("greylisted", address)) return callback(new Reply(451, "4.7.1 Try later"));
			if (toFault(address) === "unknown-user") {
				inject("unknown-user");
				return callback(new Reply(550, "5.1.1 No such user"));
			}
			callback();
		},
		onData(stream, session, callback) {
			const address = session.envelope.rcptTo[0]?.address ?? "";
			const chunks: Buffer[] = [];
			let isCut = false;
			stream.on("data", (chunk: Buffer) => {
				if (isCut) return;
				if (happens("cut-in-message", address)) {
					isCut = true;
					return cut(session);
				}
				chunks.push(chunk);
			});
			stream.on("end", () => void finish());
			async function finish() {
				const source = Buffer.concat(chunks).toString("utf8");
				// What a killed sender leaves behind has no last boundary.
				if (isCut || !source.trimEnd().endsWith("--")) return;
				await state.onWhole?.(address);
				// A sender that was killed meanwhile has left a connection that is about to close.
				await setImmediate();
				if (happens("late", address)) return callback(new Reply(451, "4.3.0 Try later"));
				if (happens("dropped-then-cut", address)) return cut(session);
				if (toFault(address) === "refused") {
					inject("refused");
					return callback(new Reply(554, "5.7.1 Refused"));
				}
				take(source);
				if (happens("accepted-then-cut", address)) return cut(session);
				callback(null, "2.0.0 Taken");
			}
			function take(source: string) {
				const messageId = /^Message-ID:\s+(<[^>]+>)/m.exec(source)?.[1];
				if (messageId === undefined) throw new Error("A letter without an id");
				state.taken.push({ address, messageId, source });
			}
		},
	});
	server.on("error", () => undefined);
	const listening = server.listen(0, "127.0.0.1");
	await once(listening, "listening");
	onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
	state.port = (listening.address() as AddressInfo).port;
	return state;
}
