import { lstat, readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import type { PictureProblem } from "./picture-problem.ts";

/** Where a picture of an article is. */
export interface PictureLocation {
	contentDirectory: string;
	/** The article's file, relative to the content folder, `/` between parts. */
	file: string;
	/** As the article writes it, relative to its folder. */
	source: string;
}

export interface PicturePath {
	/** Relative to the content folder, `/` between parts. */
	file: string;
	/** On disk. */
	path: string;
	/** In bytes. */
	size: number;
}

/** An address, an absolute path, one that climbs, or more than a path. */
const NOT_A_PATH = /^[a-z][a-z0-9+.-]*:|^\/|(?:^|\/)\.\.(?:\/|$)|[\\\0?#]/i;

/**
 * Finds the regular file that `source` names inside the article's folder.
 * Every name on the way is compared as it stands on disk, because some file
 * systems take `Chart.PNG` for `chart.png` and the web does not.
 */
export async function findPicturePath({
	contentDirectory,
	file,
	source,
}: PictureLocation): Promise<PicturePath | PictureProblem> {
	const folder = posix.dirname(file);
	const picture = posix.join(folder, source);
	if (NOT_A_PATH.test(source) || !picture.startsWith(`${folder}/`) || picture.endsWith("/")) {
		return { problem: "outside", source };
	}
	let path = join(contentDirectory, folder);
	for (const name of picture.slice(folder.length + 1).split("/")) {
		const found = await findName(path, name);
		if (found !== name) return { problem: found ? "wrong-name" : "missing", source, found };
		path = join(path, name);
		if ((await lstat(path)).isSymbolicLink()) return { problem: "symlink", source };
	}
	const stats = await lstat(path);
	return stats.isFile()
		? { file: picture, path, size: stats.size }
		: { problem: "not-a-file", source };
}

/** The name itself if the folder has it, else one that differs in case or form only. */
async function findName(folder: string, name: string): Promise<string | undefined> {
	const names = await listNames(folder);
	if (names.includes(name)) return name;
	const plain = toPlainName(name);
	return names.find((other) => toPlainName(other) === plain);
}

async function listNames(folder: string): Promise<string[]> {
	try {
		return (await readdir(folder)).sort();
	} catch (cause) {
		if (isMissing(cause)) return [];
		throw new Error(`Cannot list ${folder}`, { cause });
	}
}

function isMissing(cause: unknown): boolean {
	return (
		cause instanceof Error && "code" in cause && ["ENOENT", "ENOTDIR"].includes(String(cause.code))
	);
}

function toPlainName(name: string): string {
	return name.normalize("NFC").toLowerCase();
}
