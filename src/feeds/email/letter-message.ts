import { Buffer } from "node:buffer";
import type { Instant } from "../../domain/instant.ts";
import { formatLetterSubject } from "../../strings/letter-words.ts";
import { type Letter, toStories } from "./letter.ts";
import { findLetterAddress } from "./letter-address.ts";
import { formatLetterHtml } from "./letter-html.ts";
import { formatLetterText } from "./letter-text.ts";

/** What the envelope of one copy says; the copy in the archive is addressed to nobody. */
export interface Addressing {
	/** `工报 <letter@paper.example>` or a bare address. */
	from?: string | undefined;
	to?: string | undefined;
	/** Tells copies to different readers apart in the message id: letters, digits, dots and dashes. */
	copy?: string | undefined;
	/** When the copy is sent; the archive's copy is of the moment when the letter could be sent. */
	date?: Instant | undefined;
	/** Ways to unsubscribe, `https:` or `mailto:`, the best first. */
	unsubscribe?: readonly string[] | undefined;
	/** Whether the first way is an `https:` address that takes a POST (RFC 8058). */
	hasOneClick?: boolean | undefined;
}

/** What a message says, in the forms that its readers' programs choose from. */
export interface LetterTexts {
	text: string;
	html: string;
}

/** The letter as the message of RFC 5322 that goes to the server: the same letter and addressing give the same bytes. */
export function formatLetterMessage(letter: Letter, addressing: Addressing = {}): Promise<Buffer> {
	const [unsubscribe] = addressing.unsubscribe ?? [];
	const text = formatLetterText(letter, unsubscribe);
	const html = formatLetterHtml(letter, unsubscribe);
	return composeMessage({ ...letter, text, html }, addressing);
}

/** As `formatLetterMessage`, of a letter whose texts are written already. */
export async function composeMessage(
	letter: Letter & LetterTexts,
	addressing: Addressing = {},
): Promise<Buffer> {
	const { site, root, edition, published } = letter;
	const { from, to, date = published, unsubscribe = [], hasOneClick = false } = addressing;
	const [lead] = toStories(letter);
	const archived = findLetterAddress(letter);
	const { hostname } = new URL(root.origin);
	// Loaded by whoever writes a letter: no other build waits for it.
	const { createTransport } = await import("nodemailer");
	const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
	const { message } = await transport.sendMail({
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		subject: formatLetterSubject({
			paper: site.name,
			date: edition.date,
			lead: lead?.article.title,
		}),
		date: new Date(date),
		messageId: toMessageId(letter, addressing),
		list: {
			id: { url: `letter.${hostname}`, comment: site.name },
			...(unsubscribe.length === 0 ? {} : { unsubscribe: [[...unsubscribe]] }),
		},
		headers: {
			...(archived === undefined
				? {}
				: { "Archived-At": { prepared: true, value: `<${archived}>` } }),
			...(hasOneClick ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
		},
		text: letter.text,
		html: letter.html,
		textEncoding: "base64",
		baseBoundary: edition.date,
		xMailer: false,
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	if (!Buffer.isBuffer(message)) throw new Error("The message was not composed in memory");
	return message;
}

/** `<letter.2020-12-02@paper.example>`; each copy has its own, the same one whenever it is composed. */
export function toMessageId({ root, edition }: Letter, { copy }: Addressing): string {
	const own = copy === undefined ? "" : `.${copy}`;
	return `<letter.${edition.date}${own}@${new URL(root.origin).hostname}>`;
}
