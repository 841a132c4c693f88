import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CalendarDay } from "../../../src/domain/calendar-day.ts";
import type { Publication } from "../../../src/domain/publication.ts";
import type { Letter } from "../../../src/feeds/email/letter.ts";
import { toSiteRoot } from "../../../src/domain/web-address.ts";
import { createBodies } from "../../../src/markdown/bodies.ts";
import { createShownBodies } from "../../../src/plan/shown-bodies.ts";
import { findLetter } from "../../../src/plan/plan-email.ts";
import { EMAIL_TEXTS } from "../../../src/strings/command-texts-email.ts";
import { PROJECT_DIRECTORY } from "../build/places.ts";
import { type PublicationSource, readPublication } from "../command/read-publication.ts";
import { Refusal } from "../command/refusal.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { parseRecipient, type Recipient, readRecipients } from "./recipients.ts";

export interface SendingRequest extends PublicationSource {
	date: CalendarDay;
	/** A file, or an address. */
	to: string;
	base?: string;
	state?: string;
	"leave-out"?: boolean;
}

/** A letter, to whom it goes, and where is noted what became of it. */
export interface PreparedSending {
	letter: Letter;
	recipients: readonly Recipient[];
	journalPath: string;
	lockPath: string;
}

/** Throws a `Refusal` if there is nothing to send, nobody to send it to, or anything is wrong with the content. */
export async function prepareSending(request: SendingRequest): Promise<PreparedSending> {
	const { date, state = join(PROJECT_DIRECTORY, ".letters") } = request;
	const recipients = await readList(request.to);
	const letter = await readLetter(request);
	const journalPath = join(state, `${date}.jsonl`);
	return { letter, recipients, journalPath, lockPath: `${journalPath}.lock` };
}

async function readList(to: string): Promise<readonly Recipient[]> {
	const single = parseRecipient(to);
	if (single) return [single];
	const text = await readFile(to, "utf8").catch(() => refuse(EMAIL_TEXTS.listMissing(to)));
	const { recipients, problems, repeated } = readRecipients(text);
	if (problems.length > 0)
		refuse([...problems.map(EMAIL_TEXTS.badRecipient), EMAIL_TEXTS.badList].join("\n"));
	if (recipients.length === 0) refuse(EMAIL_TEXTS.emptyList);
	if (repeated > 0) console.error(EMAIL_TEXTS.repeated(repeated));
	return recipients;
}

async function readLetter(request: SendingRequest): Promise<Letter> {
	const { date, base = "/" } = request;
	const publication = await readPublication(request);
	const { paper } = publication;
	const heldBack = findHeldBack(publication, date);
	const root = toSiteRoot(paper, base);
	const letter = findLetter(paper, { root, bodies: createShownBodies(createBodies(base)), date });
	if (!letter)
		refuse(heldBack.length === 0 ? EMAIL_TEXTS.noEdition(date) : EMAIL_TEXTS.unpublished(date));
	if (heldBack.length > 0 && request["leave-out"] !== true)
		refuse(EMAIL_TEXTS.heldBack({ date, files: heldBack }));
	return letter;
}

function findHeldBack({ drafts, embargoed }: Publication, date: CalendarDay): string[] {
	return [...drafts, ...embargoed]
		.filter((article) => article.date === date)
		.map(({ file }) => file);
}

function refuse(message: string): never {
	throw new Refusal(message, EXIT_CODES.failed);
}
