import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Places } from "../build/places.ts";
import type { TreeFile } from "../build/tree/manifest.ts";
import { readOwn } from "../build/tree/open-tree.ts";
import { listFiles } from "../check-dist/list-files.ts";
import type { StoredFile } from "./bucket.ts";
import { openKnownSums } from "./known-sums.ts";

/**
 * The built site's files. The build's manifest tells their SHA-256; a file
 * whose MD5 is known by that from a former deployment is not read again.
 * Compressed copies are left out: a bucket sends what it is asked for.
 */
export function readLocalFiles(places: Places): StoredFile[] {
	const paths = new Set(listFiles(places.out));
	const isCopy = (path: string) => /\.(?:br|gz)$/.test(path) && paths.has(path.slice(0, -3));
	const tell = readTold(places);
	const sums = openKnownSums(places);
	const files = [...paths]
		.filter((path) => !isCopy(path))
		.map((path) => {
			const told = tell(path);
			const md5 = told && sums.find(told.digest);
			if (told && md5 !== undefined) return { path, size: told.size, md5 };
			const bytes = readFileSync(join(places.out, path));
			const file = { path, size: bytes.length, md5: digest("md5", bytes) };
			if (told?.digest === digest("sha256", bytes)) sums.add(told.digest, file.md5);
			return file;
		});
	sums.save();
	return files;
}

/** The MD5 of bytes, as buckets tell it. */
export function toMd5(bytes: Uint8Array): string {
	return digest("md5", bytes);
}

/** What the manifest tells of a file, if nothing speaks against it: the size, or that the file was written later. */
function readTold({ out, manifests }: Places): (path: string) => TreeFile | undefined {
	const manifest = readOwn(out, manifests.out);
	if (!manifest) return () => undefined;
	const written = statSync(manifests.out).mtimeMs;
	const files = [...manifest.units.values()].flatMap((unit) => unit.files);
	const byPath = new Map(files.map((file) => [file.path, file]));
	return (path) => {
		const told = byPath.get(path);
		if (!told) return undefined;
		const { size, mtimeMs } = statSync(join(out, path));
		return size === told.size && mtimeMs <= written ? told : undefined;
	};
}

function digest(algorithm: "md5" | "sha256", bytes: Uint8Array): string {
	return createHash(algorithm).update(bytes).digest("hex");
}
