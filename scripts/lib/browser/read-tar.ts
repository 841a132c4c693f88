export interface TarFile {
	/** Relative, `/` between parts. */
	path: string;
	mode: number;
	bytes: Buffer;
}

const BLOCK = 512;
const REGULAR = new Set(["0", "\0", ""]);

/**
 * The regular files of a plain `ustar` archive, in its order; folders and links are left out.
 * Throws on a path that leads out of the archive. Source: POSIX.1-2017, pax, "ustar Interchange Format".
 */
export function readTar(archive: Buffer): TarFile[] {
	const files: TarFile[] = [];
	for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
		const header = archive.subarray(at, at + BLOCK);
		const size = readOctal(header, { from: 124, to: 136 });
		const path = readText(header, { from: 0, to: 100 });
		if (path.startsWith("/") || path.split("/").includes(".."))
			throw new Error(`Archive holds a path that leads out of it: ${path}`);
		const body = at + BLOCK;
		if (REGULAR.has(readText(header, { from: 156, to: 157 }))) {
			const mode = readOctal(header, { from: 100, to: 108 });
			files.push({ path, mode, bytes: archive.subarray(body, body + size) });
		}
		at = body + Math.ceil(size / BLOCK) * BLOCK;
	}
	return files;
}

interface Field {
	from: number;
	to: number;
}

function readText(header: Buffer, { from, to }: Field): string {
	const [text = ""] = header.toString("latin1", from, to).split("\0");
	return text;
}

function readOctal(header: Buffer, field: Field): number {
	return Number.parseInt(readText(header, field).trim() || "0", 8);
}
