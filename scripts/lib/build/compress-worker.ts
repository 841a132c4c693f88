// Compresses files in a thread of its own; started by compress-site.ts.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export interface CompressOrder {
	directory: string;
}

/** Bytes of the files of a batch, and of their smaller copies. */
export interface Compressed {
	files: number;
	before: number;
	brotli: number;
}

/** Beyond this level Brotli takes ten times as long to save a hundredth. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const GZIP = { level: 9 };

const { directory } = workerData as CompressOrder;

parentPort?.on("message", (files: readonly string[]) => {
	const answer: Compressed = { files: 0, before: 0, brotli: 0 };
	for (const file of files) compress(join(directory, file), answer);
	parentPort?.postMessage(answer);
});

/** A copy that is no smaller is not written: hosts then send the file itself. */
function compress(file: string, answer: Compressed): void {
	const content = readFileSync(file);
	const copies = { br: brotliCompressSync(content, BROTLI), gz: gzipSync(content, GZIP) };
	for (const [end, copy] of Object.entries(copies)) {
		if (copy.length < content.length) writeFileSync(`${file}.${end}`, copy);
	}
	answer.files += 1;
	answer.before += content.length;
	answer.brotli += Math.min(content.length, copies.br.length);
}
