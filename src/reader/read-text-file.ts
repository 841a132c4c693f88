import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeText } from "./decode-text.ts";
import { findForbiddenCharacters } from "./find-forbidden-characters.ts";
import type { Source } from "./source.ts";

/**
 * The text of a file, or `undefined` if it is not text; forbidden characters
 * are reported and kept. Throws if the file cannot be read at all.
 */
export async function readTextFile(
	file: string,
	{ contentDirectory, report, observer }: Source,
): Promise<string | undefined> {
	const decoded = decodeText(await readBytes(join(contentDirectory, file)));
	if (decoded.problem) {
		report(decoded.problem, { file, line: decoded.line, column: decoded.column });
		return undefined;
	}
	for (const { problem, line, column } of findForbiddenCharacters(decoded.text)) {
		report(problem, { file, line, column });
	}
	observer?.onText?.({ file, text: decoded.text });
	return decoded.text;
}

async function readBytes(path: string): Promise<Uint8Array> {
	try {
		return await readFile(path);
	} catch (cause) {
		throw new Error(`Cannot read the file ${path}`, { cause });
	}
}
