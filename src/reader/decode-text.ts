import { Buffer, isUtf8 } from "node:buffer";
import type { Problem } from "../strings/fault-texts.ts";

export interface Decoded {
	/** Without byte order mark, lines ended by `\n` alone. */
	text: string;
	problem?: undefined;
}

export interface Undecodable {
	problem: Problem;
	/** Where the first byte is that cannot be read. */
	line: number;
	column: number;
}

const NEWLINE = 0x0a;
const UTF8 = new TextDecoder();

/** Strict UTF-8; anything else is a problem that names the encoding. */
export function decodeText(bytes: Uint8Array): Decoded | Undecodable {
	if (isUtf16(bytes)) return { problem: { rule: "utf16-text" }, line: 1, column: 1 };
	if (bytes.includes(0)) return { problem: { rule: "not-text" }, line: 1, column: 1 };
	if (!isUtf8(bytes)) return toUndecodable(bytes);
	const text = toText(bytes);
	if (!/\S/.test(text)) return { problem: { rule: "empty-file" }, line: 1, column: 1 };
	return { text };
}

/** Of bytes that are UTF-8. Several times as fast as a decoder, which has to find that out itself. */
function toText(bytes: Uint8Array): string {
	const { buffer, byteOffset, byteLength } = bytes;
	const text = Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
	const start = text.startsWith("\ufeff") ? 1 : 0;
	return text.slice(start).replace(/\r\n?/g, "\n");
}

/** By its byte order mark, or by the zero bytes that ASCII has in it. */
function isUtf16(bytes: Uint8Array): boolean {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
	const start = bytes.subarray(0, 6);
	return (
		start.length === 6 &&
		[0, 1].some((odd) => start.every((byte, i) => (byte === 0) === (i % 2 === odd)))
	);
}

/** No byte of a character in UTF-8 or GB18030 is a line break, so the lines can be taken one by one. */
function toUndecodable(bytes: Uint8Array): Undecodable {
	let line = 1;
	let start = 0;
	for (;;) {
		const next = bytes.indexOf(NEWLINE, start);
		const end = next < 0 ? bytes.length : next;
		const row = bytes.subarray(start, end);
		if (!isUtf8(row)) {
			const column = UTF8.decode(row).indexOf("\u{fffd}") + 1;
			const text = decodeGb18030(row);
			const encoding = decodeGb18030(bytes) === undefined ? undefined : "GB18030";
			return { problem: { rule: "not-utf8", encoding, text: text ?? "" }, line, column };
		}
		start = end + 1;
		line += 1;
	}
}

function decodeGb18030(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder("gb18030", { fatal: true }).decode(bytes).replace(/\r$/, "");
	} catch {
		return undefined;
	}
}
