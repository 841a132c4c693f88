import { join } from "node:path";
import type { RememberedArticle } from "../../../../src/reader/reader-memory.ts";
import { digestFile, stampFile } from "./file-stamp.ts";

/** A file that an article was read from. */
interface SeenFile {
	/** Relative to the content folder. */
	file: string;
	/** As of `stampFile`. */
	stamp: string;
	/** As of `digestFile`. */
	digest: string;
}

/** An article, and the files it was read from: its own first, then its pictures. */
export interface KnownArticle {
	files: SeenFile[];
	article: RememberedArticle;
}

interface ReadFile {
	contentDirectory: string;
	file: string;
	/** Of the file's bytes before it was read. */
	digest: string | undefined;
}

/** Takes down an article that has just been read; `undefined` if one of its files changed meanwhile. */
export function toKnownArticle(
	article: RememberedArticle,
	{ contentDirectory, file, digest }: ReadFile,
): KnownArticle | undefined {
	const pictures = [article.coverFile, ...article.content.pictures].filter(
		(picture) => picture !== undefined,
	);
	const files: SeenFile[] = [];
	for (const seen of [{ file, digest }, ...pictures]) {
		const path = join(contentDirectory, seen.file);
		// Before the digest: of a file that changes between the two, the next stamp differs.
		const stamp = stampFile(path);
		if (seen.digest === undefined || digestFile(path) !== seen.digest) return undefined;
		files.push({ file: seen.file, stamp, digest: seen.digest });
	}
	return { files, article };
}

/**
 * Looks whether an article's files are the ones that were read. `touched`: they
 * are, but their stamps were not, as after a checkout; these are now up to date.
 */
export function proveArticle(
	{ files }: KnownArticle,
	contentDirectory: string,
): "same" | "touched" | "changed" {
	let found: "same" | "touched" = "same";
	for (const seen of files) {
		const path = join(contentDirectory, seen.file);
		const stamp = stampFile(path);
		if (stamp !== "" && stamp === seen.stamp) continue;
		if (digestFile(path) !== seen.digest) return "changed";
		seen.stamp = stamp;
		found = "touched";
	}
	return found;
}
