import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "./decode-text.ts";
import type { FileRecord } from "./read-record.ts";
import { readYaml } from "./read-yaml.ts";
import { type SplitFile, splitFrontMatter } from "./split-front-matter.ts";
import { digestBody } from "./to-body-text.ts";

interface KnownFile {
	contentDirectory: string;
	file: string;
}

/** The body of a file that was read before, so that nobody has to hold it. Throws if it is another one now. */
export function readBodyAgain({
	bodyDigest,
	...known
}: KnownFile & { bodyDigest: string }): string {
	const body = split(known)?.body;
	if (body === undefined || digestBody(body) !== bodyDigest)
		throw new Error(`${known.file} changed while the site was built`);
	return body;
}

/** Where the fields of a file stand that was read before; asked for when something turns out to be wrong with them. */
export function findPlaceAgain(known: KnownFile): FileRecord<unknown>["place"] {
	const { file } = known;
	const text = split(known)?.frontMatter ?? "";
	return readYaml({ file, text, report: () => undefined })?.place ?? (() => ({ file }));
}

/** Nothing is reported: the file was in order. */
function split({ contentDirectory, file }: KnownFile): SplitFile | undefined {
	const decoded = decodeText(readFileSync(join(contentDirectory, file)));
	if (decoded.problem) return undefined;
	return splitFrontMatter({ file, text: decoded.text, report: () => undefined });
}
