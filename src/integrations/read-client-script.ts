import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";

/** A script of `src/client` that imports nothing, as JavaScript; `name` is relative to that folder. */
export async function readClientScript(name: string): Promise<string> {
	const source = await readFile(new URL(`../client/${name}`, import.meta.url), "utf8");
	// What stripping leaves behind are spaces.
	return stripTypeScriptTypes(source)
		.replace(/^\s+$/gm, "")
		.replace(/\n{2,}/g, "\n");
}
