import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";

/**
 * What the file system tells of a tree's folders without listing them: it
 * changes whenever an entry of one of them is added, removed or renamed (POSIX:
 * each of these marks the folder's time of modification). To ask for 20,000
 * folders takes a tenth of the time that listing them does. `paths` are the
 * tree's files; their order counts. A folder that is not there has a stamp too.
 */
export function stampFolders(directory: string, paths: Iterable<string>): string {
	const hash = createHash("sha256");
	for (const folder of toFolders(paths)) {
		const stats = statSync(join(directory, folder), { throwIfNoEntry: false });
		hash.update(`${stats?.mtimeMs} `);
	}
	return hash.digest("hex");
}

/** The folders that files are in, and those that these are in, the tree's own among them. */
function toFolders(paths: Iterable<string>): Set<string> {
	const folders = new Set([""]);
	for (const path of paths) {
		let end = path.lastIndexOf("/");
		while (end > 0 && !folders.has(path.slice(0, end))) {
			folders.add(path.slice(0, end));
			end = path.lastIndexOf("/", end - 1);
		}
	}
	return folders;
}
