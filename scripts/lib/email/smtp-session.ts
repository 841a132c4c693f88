import type { Buffer } from "node:buffer";
import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { EMAIL_TEXTS } from "../../../src/strings/command-texts-email.ts";
import type { LetterState } from "./journal.ts";
import type { SmtpSettings } from "./smtp-settings.ts";

/** The server does not know who logs in: no letter will get through. */
export class LoginRefused extends Error {
	constructor(reply: string) {
		super(reply);
		this.name = "LoginRefused";
	}
}

export interface Delivery {
	state: Exclude<LetterState, "handed-over"> | "unknown";
	reply: string;
	/** Whether not even a connection could be made. */
	isUnreachable?: boolean;
}

export interface Consignment {
	/** To whom the server takes it. */
	address: string;
	message: Buffer;
	/** Called when everything but the end of the message has been handed to the connection. */
	onHandOver(): Promise<void>;
}

/** One connection, made when it is needed and again when it was lost. */
export interface SmtpSession {
	/** Throws `LoginRefused`; every other failure is a delivery. */
	deliver(consignment: Consignment): Promise<Delivery>;
	close(): void;
}

/** Letters for one connection: servers commonly cut longer ones. */
const MOST_MESSAGES = 100;

/** Milliseconds; RFC 5321, 4.5.3.2, asks to wait 5 minutes for an answer and 10 after the end of a message. */
const TIMES = { connectionTimeout: 60_000, greetingTimeout: 300_000, socketTimeout: 600_000 };

interface SmtpError extends Error {
	code?: string | undefined;
	response?: string | undefined;
	responseCode?: number | undefined;
}

export function createSmtpSession(settings: SmtpSettings): SmtpSession {
	let current: { connection: SMTPConnection; messages: number } | undefined;
	const drop = () => {
		current?.connection.close();
		current = undefined;
	};
	return {
		async deliver(consignment) {
			if (current && current.messages >= MOST_MESSAGES) {
				current.connection.quit();
				current = undefined;
			}
			try {
				current ??= { connection: await connect(settings), messages: 0 };
			} catch (error) {
				if (isSmtpError(error) && error.code === "EAUTH") throw new LoginRefused(toReply(error));
				return { state: "deferred", reply: toReply(error), isUnreachable: true };
			}
			current.messages += 1;
			const { delivery, isUsable } = await send(current.connection, settings.sender, consignment);
			if (!isUsable) drop();
			return delivery;
		},
		close() {
			current?.connection.quit();
			current = undefined;
		},
	};
}

async function connect(settings: SmtpSettings): Promise<SMTPConnection> {
	const { host, port, security, login } = settings;
	const connection = new SMTPConnection({
		host,
		port,
		secure: security === "tls",
		requireTLS: security === "starttls",
		ignoreTLS: security === "none",
		...TIMES,
	});
	await new Promise<void>((resolve, reject) => {
		connection.on("error", reject);
		connection.on("end", () => reject(new Error(EMAIL_TEXTS.cutReply)));
		connection.connect((error) => (error ? reject(error) : resolve()));
	}).catch((error: unknown) => {
		connection.close();
		throw error;
	});
	if (login) await logIn(connection, login);
	return connection;
}

function logIn(
	connection: SMTPConnection,
	{ user, password }: NonNullable<SmtpSettings["login"]>,
): Promise<void> {
	return new Promise((resolve, reject) => {
		connection.login({ credentials: { user, pass: password } }, (error) => {
			if (!error) return resolve();
			connection.close();
			reject(error);
		});
	});
}

async function send(
	connection: SMTPConnection,
	from: string,
	{ address, message, onHandOver }: Consignment,
): Promise<{ delivery: Delivery; isUsable: boolean }> {
	let isHandedOver = false;
	async function* read() {
		yield message;
		isHandedOver = true;
		await onHandOver();
	}
	// Nothing is read ahead: the message is asked for when the server has taken the recipient.
	const stream = Readable.from(read(), { objectMode: false, highWaterMark: 1 });
	return new Promise((resolve) => {
		connection.send({ from, to: [address] }, stream, (error, info) => {
			if (!error) {
				return resolve({
					delivery: { state: "sent", reply: info?.response ?? "" },
					isUsable: true,
				});
			}
			stream.destroy();
			const delivery = toDelivery(error, isHandedOver);
			const isAnswer = error.responseCode !== undefined && error.responseCode !== 421;
			if (!isAnswer) return resolve({ delivery, isUsable: false });
			connection.reset((failure) => resolve({ delivery, isUsable: !failure }));
		});
	});
}

/** An answer settles it; without one it depends on whether the server may have had the whole message. */
function toDelivery(error: SmtpError, isHandedOver: boolean): Delivery {
	const reply = toReply(error);
	const { responseCode } = error;
	if (responseCode !== undefined) {
		return { state: responseCode >= 500 ? "rejected" : "deferred", reply };
	}
	return { state: isHandedOver ? "unknown" : "deferred", reply };
}

function isSmtpError(error: unknown): error is SmtpError {
	return error instanceof Error;
}

function toReply(error: unknown): string {
	if (!isSmtpError(error)) return String(error);
	return error.response ?? error.message;
}
