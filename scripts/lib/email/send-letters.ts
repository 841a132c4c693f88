import type { Buffer } from "node:buffer";
import { setTimeout as delay } from "node:timers/promises";
import type { Journal } from "./journal.ts";
import type { Recipient } from "./recipients.ts";
import type { Delivery, SmtpSession } from "./smtp-session.ts";

export interface Sending {
	recipients: readonly Recipient[];
	journal: Journal;
	compose(recipient: Recipient): Promise<Buffer>;
	makeSession(): SmtpSession;
	/** Letters a minute. */
	rate: number;
	connections: number;
	/** How often a letter is offered that servers want later. */
	tries: number;
	/** Seconds between the rounds. */
	wait: number;
	/** What becomes of letters that may have arrived. */
	unsure: "keep" | "send" | "skip";
	/** Stops after the letters that are under way. */
	signal: AbortSignal;
	onProgress(tally: Tally): void;
	onWait(facts: { count: number; seconds: number }): void;
}

export interface Tally {
	sent: readonly Outcome[];
	rejected: readonly Outcome[];
	deferred: readonly Outcome[];
	unknown: readonly Outcome[];
}

export interface Outcome {
	recipient: Recipient;
	reply: string;
}

/** Connections that failed one after the other, after which a round is given up. */
const MOST_FAILURES = 5;

/**
 * Brings a letter to everyone to whom the journal does not know that it came.
 * Each letter is noted before its end leaves and when the server has answered,
 * so whatever happens in between is known afterwards. Throws what a session throws.
 */
export async function sendLetters(sending: Sending): Promise<Tally> {
	const { signal, tries, wait, onWait } = sending;
	await settleUnsure(sending);
	for (let round = 1; round <= tries && !signal.aborted; round += 1) {
		const pending = findPending(sending);
		if (pending.length === 0) break;
		if (round > 1) {
			onWait({ count: pending.length, seconds: wait });
			await delay(wait * 1000, undefined, { signal }).catch(ignoreAbort);
			if (signal.aborted) break;
		}
		if (!(await sendRound(sending, pending))) break;
	}
	return toTally(sending);
}

async function settleUnsure({ recipients, journal, unsure }: Sending): Promise<void> {
	if (unsure === "keep") return;
	for (const { key } of recipients) {
		if (journal.entries.get(key)?.state !== "handed-over") continue;
		await journal.record({ recipient: key, state: unsure === "send" ? "deferred" : "sent" });
	}
}

function findPending({ recipients, journal }: Pick<Sending, "recipients" | "journal">) {
	return recipients.filter(({ key }) => {
		const state = journal.entries.get(key)?.state;
		return state === undefined || state === "deferred";
	});
}

/** Offers each pending letter once; false if the server could not be reached any more. */
async function sendRound(sending: Sending, pending: readonly Recipient[]): Promise<boolean> {
	const { connections, makeSession, signal, onProgress, rate } = sending;
	const queue = pending.values();
	const takeTurn = makeTurns(rate);
	let failures = 0;
	const work = async () => {
		const session = makeSession();
		try {
			for (const recipient of queue) {
				await takeTurn(signal);
				if (signal.aborted || failures >= MOST_FAILURES) return;
				const { isUnreachable = false } = await sendOne(sending, { recipient, session });
				failures = isUnreachable ? failures + 1 : 0;
				onProgress(toTally(sending));
			}
		} finally {
			session.close();
		}
	};
	const workers = Array.from({ length: Math.min(connections, pending.length) }, work);
	const ended = await Promise.allSettled(workers);
	const failed = ended.find((each) => each.status === "rejected");
	if (failed) throw failed.reason;
	return failures < MOST_FAILURES;
}

async function sendOne(
	{ journal, compose }: Sending,
	{ recipient, session }: { recipient: Recipient; session: SmtpSession },
): Promise<Delivery> {
	const { key, address } = recipient;
	const delivery = await session.deliver({
		address,
		message: await compose(recipient),
		onHandOver: () => journal.record({ recipient: key, state: "handed-over" }),
	});
	const { state, reply } = delivery;
	await journal.record({
		recipient: key,
		state: state === "unknown" ? "handed-over" : state,
		reply,
	});
	return delivery;
}

/** Turns come at even distances. */
function makeTurns(rate: number): (signal: AbortSignal) => Promise<void> {
	let next = 0;
	return async (signal) => {
		const now = performance.now();
		const turn = Math.max(now, next);
		next = turn + 60_000 / rate;
		await delay(turn - now, undefined, { signal }).catch(ignoreAbort);
	};
}

function ignoreAbort(error: unknown): void {
	if (!(error instanceof Error && error.name === "AbortError")) throw error;
}

/** What the journal knows of these recipients. */
export function toTally({
	recipients,
	journal,
}: {
	recipients: readonly Recipient[];
	journal: Pick<Journal, "entries">;
}): Tally {
	const tally = { sent: [], rejected: [], deferred: [], unknown: [] } as Record<
		keyof Tally,
		Outcome[]
	>;
	for (const recipient of recipients) {
		const entry = journal.entries.get(recipient.key);
		const state = entry?.state === "handed-over" ? "unknown" : entry?.state;
		if (state !== undefined) tally[state].push({ recipient, reply: entry?.reply ?? "" });
	}
	return tally;
}
