import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../../scripts/lib/check-dist/list-files.ts";

/** The digest of every file of a folder, by its path: equal maps are equal trees. */
export async function hashTree(directory: string): Promise<Record<string, string>> {
	const files = listFiles(directory);
	const entries = files.map(async (file) => {
		const bytes = await readFile(join(directory, file));
		return [file, createHash("sha256").update(bytes).digest("hex")] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}
