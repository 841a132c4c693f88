import { statSync } from "node:fs";
import { join } from "node:path";
import type { ServedSite } from "../../serve/create-site-server.ts";
import type { Coding } from "./coding.ts";
import { listFiles, toAddress } from "./pick-files.ts";
import { type LoadFigures, runWrk } from "./wrk.ts";

/** So often every server has its turn. */
const ROUNDS = 2;

/** What readers ask for: of each kind the largest. */
const PAGES: readonly { name: string; pattern: RegExp }[] = [
	{ name: "front page", pattern: /^index\.html$/ },
	{ name: "article", pattern: /^\d{4}\/\d\d\/\d\d\/[a-z][^/]*\/index\.html$/ },
	{ name: "district", pattern: /^districts\/[^/]+\/index\.html$/ },
	{ name: "part of the search index", pattern: /^pagefind\/parts\/.*\.pf_index$/ },
];

export interface LoadedServer {
	name: string;
	origin: string;
	codings: readonly Coding[];
}

export interface LoadRow extends LoadFigures {
	server: string;
	page: string;
	/** Which copies were accepted: the best that the server has, or none. */
	coding: Coding | undefined;
}

/** Loads running servers of the same site in turn, page by page. */
export async function benchLoad(
	{ site, servers }: { site: ServedSite; servers: readonly LoadedServer[] },
	onRun: (run: { server: string; page: string }) => void,
): Promise<LoadRow[]> {
	const files = listFiles(site);
	const rows: LoadRow[] = [];
	for (const { name: page, pattern } of PAGES) {
		const path = toAddress(site.base, findLargest(site, files, pattern));
		for (let round = 0; round < ROUNDS; round += 1) {
			for (const isPacked of [true, false]) {
				for (const { name: server, origin, codings } of servers) {
					onRun({ server, page });
					const coding = isPacked ? codings[0] : undefined;
					const headers = coding === undefined ? {} : { "Accept-Encoding": coding };
					rows.push({ server, page, coding, ...(await runWrk(origin + path, headers)) });
				}
			}
		}
	}
	return rows;
}

function findLargest({ directory }: ServedSite, files: readonly string[], pattern: RegExp): string {
	const toSize = (path: string) => statSync(join(directory, path)).size;
	const [largest] = files
		.filter((path) => pattern.test(path))
		.sort((a, b) => toSize(b) - toSize(a));
	if (largest === undefined) throw new Error(`The site has nothing like ${pattern}`);
	return largest;
}
