import { Parser } from "htmlparser2";
import type { StoredFile } from "./bucket.ts";

/** One page of ListObjectsV2. */
export function readListing(xml: string): { files: StoredFile[]; next: string | undefined } {
	const files: StoredFile[] = [];
	let next: string | undefined;
	let fields: Record<string, string> = {};
	let name = "";
	const parser = new Parser(
		{
			onopentag(tag) {
				name = tag;
				if (tag === "Contents") fields = {};
			},
			ontext(text) {
				if (name === "NextContinuationToken") next = (next ?? "") + text;
				else fields[name] = (fields[name] ?? "") + text;
			},
			onclosetag(tag) {
				name = "";
				if (tag !== "Contents") return;
				const { Key = "", Size = "0", ETag = "" } = fields;
				files.push({ path: Key, size: Number(Size), md5: ETag.replaceAll('"', "").toLowerCase() });
			},
		},
		{ xmlMode: true },
	);
	parser.end(xml);
	return { files, next };
}
