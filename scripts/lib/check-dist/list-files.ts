import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Every file in a folder and in those below it, relative to it, `/` between parts, by name. */
export async function listFiles(directory: string): Promise<string[]> {
	const entries = await readdir(directory, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
		.sort((a, b) => (a < b ? -1 : 1));
}
