import { decodeText } from "./decode-text.ts";
import { findForbiddenCharacters } from "./find-forbidden-characters.ts";
import type { Source } from "./source.ts";

/**
 * The text of a file, or `undefined` if it is not text; forbidden characters
 * are reported and kept. Throws if the file cannot be read at all.
 */
export function readTextFile(
	file: string,
	{ readBytes, report, observer }: Source,
): string | undefined {
	const decoded = decodeText(readBytes(file));
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
