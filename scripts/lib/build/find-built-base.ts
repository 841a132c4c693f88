import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HEADERS_MARK } from "../serve/format-headers.ts";

/** The base of the site that was built into this folder, or `undefined` if none was. */
export function findBuiltBase(directory: string): string | undefined {
	const text = readText(join(directory, "_headers"));
	if (!text?.startsWith(HEADERS_MARK)) return undefined;
	return /^(\/.*)\*$/m.exec(text)?.[1];
}

function readText(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8");
	} catch {
		// No such file, or no file at all: nothing was built here.
		return undefined;
	}
}
