import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Every file in a folder and in those below it, relative to it, `/` between
 * parts, by name. Synchronous: it takes a third of the time for a site's tens
 * of thousands of files, and nothing else waits.
 */
export function listFiles(directory: string): string[] {
	return listFolder(directory, "").sort((a, b) => (a < b ? -1 : 1));
}

function listFolder(directory: string, folder: string): string[] {
	return readdirSync(join(directory, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		return entry.isDirectory() ? listFolder(directory, path) : [path];
	});
}
