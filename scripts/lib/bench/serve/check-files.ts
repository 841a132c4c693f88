import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SERVE_TEXTS } from "../../../../src/strings/command-texts-serve.ts";
import type { Answer } from "./ask.ts";
import { type Asked, checkAgain } from "./check-again.ts";
import { CODINGS, type Coding, decode, readCopies } from "./coding.ts";
import { type Deviation, findDeviations, toDeviation } from "./deviation.ts";
import { findMediaTypes } from "./media-types.ts";
import { toAddress } from "./pick-files.ts";
import { type AskedHost, toRuleHeaders } from "./asked-host.ts";
import { ABSENT, listing, oneOf, type WantedHeader } from "./wanted-header.ts";

/** How browsers, old clients and caches in between ask, and what they can read. */
const VARIANTS: readonly { headers: Record<string, string>; accepts: readonly Coding[] }[] = [
	{ headers: {}, accepts: [] },
	{ headers: { "Accept-Encoding": "identity" }, accepts: [] },
	{ headers: { "Accept-Encoding": "br;q=0, gzip;q=0" }, accepts: [] },
	{ headers: { "Accept-Encoding": "gzip" }, accepts: ["gzip"] },
	{ headers: { "Accept-Encoding": "gzip", Via: "1.1 cdn" }, accepts: ["gzip"] },
	{ headers: { "Accept-Encoding": "br" }, accepts: ["br"] },
	{ headers: { "Accept-Encoding": "gzip, deflate, br, zstd" }, accepts: CODINGS },
];

/** Asks for one file in every way. */
export async function checkFile(host: AskedHost, path: string): Promise<Deviation[]> {
	const deviations: Deviation[] = [];
	const asked: Asked[] = [];
	const address = toAddress(host.site.base, path);
	const file = readWanted(host, path, address);
	for (const { headers, accepts } of VARIANTS) {
		const question = { path: address, headers };
		const answer = await host.ask(question);
		deviations.push(...findDeviations({ question, answer }, toExpectation(file, accepts)));
		asked.push({ question, answer });
	}
	deviations.push(...findSharedTags(asked));
	for (const each of [asked[0], asked.at(-1)]) {
		if (each) deviations.push(...(await checkAgain(host, each)));
	}
	return deviations;
}

interface WantedFile {
	content: Buffer;
	/** Copies that this host is set up to send. */
	copies: ReadonlyMap<Coding, Buffer>;
	headers: ReadonlyMap<string, WantedHeader>;
}

function readWanted(host: AskedHost, path: string, address: string): WantedFile {
	const file = join(host.site.directory, path);
	const copies = [...readCopies(file)].filter(([coding]) => host.codings.includes(coding));
	const headers = toRuleHeaders(host, address);
	headers.set("Content-Type", oneOf(...findMediaTypes(path)));
	if (copies.length > 0) headers.set("Vary", listing("Accept-Encoding"));
	return { content: readFileSync(file), copies: new Map(copies), headers };
}

/** The best copy that is accepted, byte for byte; where there is none, the file, however the host packs it. */
function toExpectation({ content, copies, headers }: WantedFile, accepts: readonly Coding[]) {
	const best = accepts.find((coding) => copies.has(coding));
	const coding = best ? oneOf(best) : accepts.length === 0 ? ABSENT : undefined;
	return {
		statuses: [200],
		headers: new Map([...headers, ...(coding ? [["Content-Encoding", coding] as const] : [])]),
		isBody: (body: Buffer, answer: Answer) =>
			best
				? copies.get(best)?.equals(body) === true
				: decode(body, answer.headers.get("content-encoding"))?.equals(content) === true,
	};
}

/** A strong ETag names bytes: a cache that holds two bodies under one mixes them up. */
function findSharedTags(asked: readonly Asked[]): Deviation[] {
	const byTag = new Map<string, Asked>();
	return asked.flatMap((each) => {
		const tag = each.answer.headers.get("etag");
		if (tag === undefined) return [toDeviation(each.question, SERVE_TEXTS.noTag)];
		const other = byTag.get(tag);
		byTag.set(tag, each);
		if (!other || tag.startsWith("W/") || other.answer.body.equals(each.answer.body)) return [];
		const name = toDeviation(other.question, "").asked;
		return [toDeviation(each.question, SERVE_TEXTS.sameTag(name))];
	});
}
