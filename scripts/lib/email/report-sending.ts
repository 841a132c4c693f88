import { EMAIL_TEXTS } from "../../../src/strings/command-texts-email.ts";
import type { Outcome, Tally } from "./send-letters.ts";

/** Where there is no terminal, a line for every part of this many of the list. */
const PARTS = 10;

/** Shows on standard error how far the sending is: one line that moves, or now and then a line. */
export function showProgress(all: number) {
	const terminal = process.stderr.isTTY === true;
	let shown = -1;
	return {
		show(tally: Tally): void {
			const { sent, rejected, deferred, unknown } = tally;
			const done = sent.length + rejected.length + unknown.length;
			const part = Math.floor((done / all) * PARTS);
			if (!terminal && part === shown) return;
			shown = part;
			const counts = { rejected: rejected.length, deferred: deferred.length };
			const text = EMAIL_TEXTS.progress({ done, all, ...counts, unknown: unknown.length });
			process.stderr.write(terminal ? `\r\u001B[K${text}` : `${text}\n`);
		},
		showWait(facts: { count: number; seconds: number }): void {
			process.stderr.write(`${terminal ? "\n" : ""}${EMAIL_TEXTS.waiting(facts)}\n`);
		},
		end(): void {
			if (terminal) process.stderr.write("\n");
		},
	};
}

/** What became of every letter, on standard output; `before` were sent by earlier runs. */
export function printTally(tally: Tally, before: number): void {
	const { sent, rejected, deferred, unknown } = tally;
	const counts = { rejected: rejected.length, deferred: deferred.length };
	console.log(
		EMAIL_TEXTS.summary({ sent: sent.length, before, ...counts, unknown: unknown.length }),
	);
	printOutcomes(EMAIL_TEXTS.rejectedTitle, rejected);
	printOutcomes(EMAIL_TEXTS.deferredTitle, deferred);
	printOutcomes(EMAIL_TEXTS.unknownTitle, unknown);
}

function printOutcomes(title: string, outcomes: readonly Outcome[]): void {
	if (outcomes.length === 0) return;
	console.log(title);
	for (const { recipient, reply } of outcomes) {
		console.log(EMAIL_TEXTS.outcome({ address: recipient.address, reply }));
	}
}
