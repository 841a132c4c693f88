import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeText } from "../../../src/reader/decode-text.ts";
import { type Entry, walkContent } from "../../../src/reader/walk-content.ts";
import { fixText } from "./fix-text.ts";

/** A file that is not as it should be. */
export interface FixedFile {
	/** Relative to the content folder. */
	file: string;
	before: string;
	after: string;
}

/** What can be put right in every Markdown and YAML file; writes nothing. A file that is no UTF-8 stays. */
export async function fixContent(contentDirectory: string): Promise<FixedFile[]> {
	const files = listTexts(walkContent(contentDirectory));
	const fixed: FixedFile[] = [];
	for (const file of files) {
		const bytes = await readFile(join(contentDirectory, file));
		const before = bytes.toString("utf8");
		// Line ends and marks at the beginning are part of the bytes, and stay.
		if (decodeText(bytes).problem !== undefined || /\r|^\ufeff/u.test(before)) continue;
		const after = fixText(file, before);
		if (after !== before) fixed.push({ file, before, after });
	}
	return fixed;
}

function listTexts(entries: readonly Entry[]): string[] {
	return entries.flatMap(({ kind, path, entries: below }) => {
		if (kind === "folder") return listTexts(below);
		return kind === "file" && /\.(?:md|yaml)$/u.test(path) ? [path] : [];
	});
}
