import { join } from "node:path";
import type { RememberedArticle } from "../../../../src/reader/reader-memory.ts";
import { digestFile, type Stamp, stampFile } from "./file-stamp.ts";
import type { SeenFile } from "./seen-files.ts";

/** An article, and the files it was read from: its own first, then its pictures. */
export interface KnownArticle {
	files: SeenFile[];
	article: RememberedArticle;
}

interface ReadFrom {
	contentDirectory: string;
	/** The article's own file, as it was read. */
	own: SeenFile | undefined;
}

/** Takes down an article that has just been read; `undefined` if one of its pictures changed meanwhile. */
export function toKnownArticle(
	article: RememberedArticle,
	{ contentDirectory, own }: ReadFrom,
): KnownArticle | undefined {
	if (!own) return undefined;
	const files = [own];
	for (const picture of [article.coverFile, ...article.content.pictures]) {
		if (!picture) continue;
		const { file, digest } = picture;
		const path = join(contentDirectory, file);
		// Before the digest: of a file that changes between the two, the next stamp differs.
		const stamp = stampFile(path);
		if (digestFile(path) !== digest) return undefined;
		files.push({ file, stamp, digest });
	}
	return { files, article };
}

/**
 * Looks whether an article's files are the ones that were read. `touched`: they
 * are, but their stamps were not, as after a checkout; these are now up to date.
 */
export function proveArticle(
	{ files }: KnownArticle,
	{ contentDirectory, stamp: toStamp }: { contentDirectory: string; stamp: Stamp },
): "same" | "touched" | "changed" {
	let found: "same" | "touched" = "same";
	for (const seen of files) {
		const path = join(contentDirectory, seen.file);
		const stamp = toStamp(path);
		if (stamp !== "" && stamp === seen.stamp) continue;
		if (digestFile(path) !== seen.digest) return "changed";
		seen.stamp = stamp;
		found = "touched";
	}
	return found;
}
