import { createHash } from "node:crypto";
import addressparser from "nodemailer/lib/addressparser";

export interface Recipient {
	/** As the letter is addressed: `王芳 <wang@example.com>` or the address alone. */
	header: string;
	address: string;
	/** SHA-256 of the address in lower case, hex: the journal tells recipients apart without naming them. */
	key: string;
}

export interface RecipientList {
	/** Each address once, in the list's order. */
	recipients: readonly Recipient[];
	/** Lines that are no address; `line` counts from 1. */
	problems: readonly { line: number; text: string }[];
	/** Lines that name an address again. */
	repeated: number;
}

/** One recipient a line; empty lines and what begins with # count for nothing. */
export function readRecipients(text: string): RecipientList {
	const known = new Map<string, Recipient>();
	const problems: { line: number; text: string }[] = [];
	let repeated = 0;
	for (const [index, raw] of text
		.replace(/^\uFEFF/, "")
		.split(/\r?\n/)
		.entries()) {
		const line = raw.trim();
		if (line === "" || line.startsWith("#")) continue;
		const recipient = parseRecipient(line);
		if (!recipient) problems.push({ line: index + 1, text: line });
		else if (known.has(recipient.key)) repeated += 1;
		else known.set(recipient.key, recipient);
	}
	return { recipients: [...known.values()], problems, repeated };
}

/** `undefined` unless the text is exactly one address. */
export function parseRecipient(text: string): Recipient | undefined {
	const [only, ...rest] = addressparser(text, { flatten: true });
	if (!only || rest.length > 0 || !isAddress(only.address)) return undefined;
	const { address, name } = only;
	const key = createHash("sha256").update(address.toLowerCase()).digest("hex");
	return { header: name === "" ? address : `${quote(name)} <${address}>`, address, key };
}

/** What a mail server takes as `RCPT TO` without quoting (RFC 5321, 4.1.2), letters of any language allowed (RFC 6531). */
function isAddress(address: string): boolean {
	return /^[^\s"(),:;<>@[\\\]]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u.test(address);
}

function quote(name: string): string {
	return `"${name.replaceAll(/["\\]/g, "\\$&")}"`;
}
