import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { buffer } from "node:stream/consumers";
import { IMPORT_TEXTS } from "../../../src/strings/import-texts.ts";
import { readPdfPages } from "./read-pdf.ts";

/** What stands for standard input among the files. */
const STANDARD_INPUT = "-";

/** The text of one print page. */
export interface PageText {
	/** As the editor calls it; a PDF's pages have their numbers behind them. */
	name: string;
	text: string;
}

/** A file that cannot be read, said in Chinese. */
export interface UnreadableSource {
	message: string;
}

/** The pages of a file: one, or as many as a PDF has. */
export async function readSource(file: string): Promise<PageText[] | UnreadableSource> {
	const bytes = await readBytes(file);
	if (bytes === undefined) return { message: IMPORT_TEXTS.noFile(file) };
	const name = file === STANDARD_INPUT ? IMPORT_TEXTS.standardInput : basename(file);
	try {
		const pages = await readPages(bytes, { name, extension: extname(file).toLowerCase() });
		const isEmpty = pages.every(({ text }) => text.trim() === "");
		return isEmpty ? { message: IMPORT_TEXTS.empty(name) } : pages;
	} catch {
		return { message: IMPORT_TEXTS.unreadable(name) };
	}
}

async function readBytes(file: string): Promise<Uint8Array | undefined> {
	if (file === STANDARD_INPUT) return buffer(process.stdin);
	try {
		return await readFile(file);
	} catch {
		return undefined;
	}
}

async function readPages(
	bytes: Uint8Array,
	{ name, extension }: { name: string; extension: string },
): Promise<PageText[]> {
	if (extension === ".docx") return [{ name, text: await readWord(bytes) }];
	if (extension === ".pdf") return readPdf(bytes, name);
	return [{ name, text: decode(bytes) }];
}

/** Typesetting systems write UTF-8, UTF-16 with a mark, or the national standard GB 18030. */
function decode(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
	}
}

async function readWord(bytes: Uint8Array): Promise<string> {
	const { default: mammoth } = await import("mammoth");
	const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
	return value;
}

async function readPdf(bytes: Uint8Array, name: string): Promise<PageText[]> {
	const pages = await readPdfPages(bytes);
	return pages.map((text, index) => ({
		name: pages.length === 1 ? name : `${name} ${index + 1}`,
		text,
	}));
}
