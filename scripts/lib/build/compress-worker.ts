// Compresses files in a thread of its own; started by compress-site.ts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { TreeFile } from "./tree/manifest.ts";
import { readTreeFile, writeTreeFile } from "./tree/tree-files.ts";

export interface CompressOrder {
	directory: string;
}

export interface CompressedFile {
	original: TreeFile;
	copies: TreeFile[];
	/** Bytes that are sent to a browser that takes Brotli. */
	brotli: number;
}

/** What came of the files of a batch. */
export type Compressed = readonly CompressedFile[];

/** Beyond this level Brotli takes ten times as long to save a hundredth. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const GZIP = { level: 9 };

const { directory } = workerData as CompressOrder;

parentPort?.on("message", (files: readonly string[]) => {
	parentPort?.postMessage(files.map(compress));
});

/** A copy that is no smaller is not written: hosts then send the file itself. */
function compress(path: string): CompressedFile {
	const content = readFileSync(join(directory, path));
	const copies = { br: brotliCompressSync(content, BROTLI), gz: gzipSync(content, GZIP) };
	return {
		original: readTreeFile(directory, path),
		copies: Object.entries(copies)
			.filter(([, copy]) => copy.length < content.length)
			.map(([end, copy]) => writeTreeFile(directory, `${path}.${end}`, copy)),
		brotli: Math.min(content.length, copies.br.length),
	};
}
