import { Buffer } from "node:buffer";
import { toStories } from "../../../src/feeds/email/letter.ts";
import { formatLetterHtml } from "../../../src/feeds/email/letter-html.ts";
import { formatLetterMessage } from "../../../src/feeds/email/letter-message.ts";
import type { Letter } from "../../../src/feeds/email/letter.ts";
import { toWholeSecond } from "../../../src/integrations/paper-source.ts";
import { EMAIL_TEXTS } from "../../../src/strings/command-texts-email.ts";
import { formatLetterSubject } from "../../../src/strings/letter-words.ts";
import { takeLock } from "../build/lock.ts";
import { Refusal } from "../command/refusal.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { openJournal, readJournal } from "./journal.ts";
import type { PreparedSending } from "./prepare-sending.ts";
import type { Recipient } from "./recipients.ts";
import { printTally, showProgress } from "./report-sending.ts";
import { type Sending, sendLetters, type Tally, toTally } from "./send-letters.ts";
import { createSmtpSession, LoginRefused } from "./smtp-session.ts";
import { readSmtpSettings, type SmtpSettings, toOwnWays } from "./smtp-settings.ts";

export interface SendingOptions extends Partial<
	Pick<Sending, "rate" | "connections" | "tries" | "wait" | "unsure">
> {
	"dry-run"?: boolean;
}

/** Sends what was prepared and says what became of it; returns the exit code. */
export async function runSending(
	prepared: PreparedSending,
	options: SendingOptions,
): Promise<number> {
	printLetter(prepared);
	if (options["dry-run"] === true) return await preview(prepared);
	const settings = readSmtpSettings(process.env);
	if ("problems" in settings) throw new Refusal(settings.problems.join("\n"), EXIT_CODES.failed);
	const lock = await takeLock(prepared.lockPath);
	if ("heldBy" in lock) throw new Refusal(EMAIL_TEXTS.busy(lock.heldBy), EXIT_CODES.busy);
	try {
		return await send(prepared, { settings, options });
	} catch (error) {
		if (!(error instanceof LoginRefused)) throw error;
		throw new Refusal(EMAIL_TEXTS.refusedLogin(error.message), EXIT_CODES.failed);
	} finally {
		lock.release();
	}
}

function printLetter({ letter, recipients }: PreparedSending): void {
	const { site, edition } = letter;
	const lead = toStories(letter)[0]?.article.title;
	const subject = formatLetterSubject({ paper: site.name, date: edition.date, lead });
	const html = Buffer.byteLength(formatLetterHtml(letter));
	console.log(EMAIL_TEXTS.letter({ subject, html, recipients: recipients.length }));
}

async function preview({ recipients, journalPath }: PreparedSending): Promise<number> {
	const entries = await readJournal(journalPath);
	const { sent, rejected, unknown } = toTally({ recipients, journal: { entries } });
	const settled = sent.length + rejected.length + unknown.length;
	console.log(
		EMAIL_TEXTS.dryRun({
			pending: recipients.length - settled,
			sent: sent.length,
			rejected: rejected.length,
			unknown: unknown.length,
		}),
	);
	return EXIT_CODES.done;
}

async function send(
	{ letter, recipients, journalPath }: PreparedSending,
	{ settings, options }: { settings: SmtpSettings; options: SendingOptions },
): Promise<number> {
	const { rate = 60, connections = 2, tries = 5, wait = 300, unsure = "keep" } = options;
	const journal = await openJournal(journalPath);
	const before = toTally({ recipients, journal }).sent.length;
	const stop = stopOnSignal();
	const progress = showProgress(recipients.length);
	try {
		const tally = await sendLetters({
			recipients,
			journal,
			compose: (recipient) => compose(letter, { recipient, settings }),
			makeSession: () => createSmtpSession(settings),
			...{ rate, connections, tries, wait, unsure },
			signal: stop.signal,
			onProgress: progress.show,
			onWait: progress.showWait,
		});
		progress.end();
		printTally(tally, before);
		return toExitCode(tally, recipients.length);
	} finally {
		stop.release();
		await journal.close();
	}
}

function compose(
	letter: Letter,
	{ recipient, settings }: { recipient: Recipient; settings: SmtpSettings },
): Promise<Buffer> {
	return formatLetterMessage(letter, {
		from: settings.from,
		to: recipient.header,
		copy: recipient.key.slice(0, 32),
		date: toWholeSecond(Date.now()),
		unsubscribe: toOwnWays(settings, recipient.address),
		hasOneClick: settings.hasOneClick,
	});
}

/** What was refused for good is for a person to mend; what is left can be tried again. */
function toExitCode({ sent, rejected }: Tally, all: number): number {
	if (sent.length + rejected.length < all) return EXIT_CODES.busy;
	return rejected.length > 0 ? EXIT_CODES.failed : EXIT_CODES.done;
}

/** The first signal ends the sending between two letters; a second one ends the process. */
function stopOnSignal() {
	const controller = new AbortController();
	const stop = () => {
		console.error(EMAIL_TEXTS.stopping);
		controller.abort();
		release();
	};
	const release = () => {
		process.off("SIGINT", stop);
		process.off("SIGTERM", stop);
	};
	process.on("SIGINT", stop);
	process.on("SIGTERM", stop);
	return { signal: controller.signal, release };
}
