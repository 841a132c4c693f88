import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";

/** When folders of a tree were last changed, in milliseconds, by their paths; `undefined` for one that is not there. */
export type FolderTimes = Map<string, number | undefined>;

/**
 * What the file system tells of a tree's folders without listing them: it
 * changes whenever an entry of one of them is added, removed or renamed (POSIX:
 * each of these marks the folder's time of modification). To ask for 20,000
 * folders takes a tenth of the time that listing them does. `paths` are the
 * tree's files; their order counts. A folder that is not there has a stamp too.
 * Only what is not yet in `times` is asked for, and then is.
 */
export function stampFolders(
	directory: string,
	paths: Iterable<string>,
	times: FolderTimes = new Map(),
): string {
	const hash = createHash("sha256");
	for (const folder of toFolders(paths)) {
		if (!times.has(folder)) times.set(folder, askTime(join(directory, folder)));
		hash.update(`${times.get(folder)} `);
	}
	return hash.digest("hex");
}

function askTime(folder: string): number | undefined {
	return statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
}

/** Lets the folders be asked for again in which these files were written or removed, and those above, which may have got or lost them. */
export function forgetFolders(times: FolderTimes, paths: Iterable<string>): void {
	for (const folder of toFolders(paths)) times.delete(folder);
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
