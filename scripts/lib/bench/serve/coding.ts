import { existsSync, readFileSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** How a body may be compressed, as `Content-Encoding` names it; the better one first. */
export const CODINGS = ["br", "gzip"] as const;

export type Coding = (typeof CODINGS)[number];

const ENDS: Readonly<Record<Coding, string>> = { br: ".br", gzip: ".gz" };

/** What `--compress` wrote beside a file. */
export function readCopies(file: string): Map<Coding, Buffer> {
	const found = CODINGS.filter((coding) => existsSync(file + ENDS[coding]));
	return new Map(found.map((coding) => [coding, readFileSync(file + ENDS[coding])]));
}

/** The body before it was compressed; `undefined` if that is not what it is. */
export function decode(body: Buffer, coding: string | undefined): Buffer | undefined {
	try {
		if (coding === undefined || coding === "identity") return body;
		if (coding === "br") return brotliDecompressSync(body);
		return coding === "gzip" ? gunzipSync(body) : undefined;
	} catch {
		// A server may call compressed what is not.
		return undefined;
	}
}
