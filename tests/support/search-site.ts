import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { createChildren } from "../../scripts/lib/build/children.ts";
import { makeEngine } from "../../scripts/lib/search/make-engine.ts";
import { makeShard, type MadeShard } from "../../scripts/lib/search/make-shard.ts";
import { planShards } from "../../scripts/lib/search/plan-shards.ts";
import { startTree } from "../../scripts/lib/build/tree/open-tree.ts";
import { writeIndex } from "../../scripts/lib/search/write-index.ts";
import { createSiteServer } from "../../scripts/lib/serve/create-site-server.ts";
import { listen } from "../../scripts/lib/serve/listen.ts";
import { openIndex } from "../../src/client/search/open-index.ts";
import type { PagefindModule } from "../../src/client/search/pagefind-module.ts";
import type { Paper } from "../../src/domain/paper.ts";
import type { SearchIndex } from "../../src/search/search-index.ts";
import { INDEX_FOLDER } from "../../src/search/shard-manifest.ts";

const HOST = "127.0.0.1";

export interface SearchSite {
	/** The folder that holds `pagefind/`. */
	directory: string;
	shards: readonly MadeShard[];
}

/** Writes the search index of a paper, and nothing else, into a folder; shards hold `size` articles at most. */
export async function makeSearchSite(
	paper: Paper,
	{ directory, size }: { directory: string; size?: number },
): Promise<SearchSite> {
	const cache = { cacheDirectory: join(directory, "cache"), children: createChildren() };
	const shards: MadeShard[] = [];
	const articles = paper.editions.flatMap((edition) => edition.articles);
	for (const plan of planShards(
		articles,
		size === undefined ? undefined : { articles: size, characters: Infinity },
	))
		shards.push(await makeShard(plan, cache));
	await writeIndex({
		tree: startTree(directory),
		engine: await makeEngine(cache),
		shards,
		paper,
		code: "",
	});
	return { directory, shards };
}

/** Opens an index as a browser does; `requests` are the paths that it fetches. */
export async function openServedIndex(
	directory: string,
): Promise<{ index: SearchIndex; requests: string[] }> {
	const server = createSiteServer({ directory, base: "/" });
	const requests: string[] = [];
	server.prependListener("request", ({ url }) => requests.push(url ?? ""));
	const port = await listen(server, { host: HOST, port: 0 });
	const close = () => {
		server.closeAllConnections();
		server.close();
	};
	onTestFinished(close);
	const path = join(directory, INDEX_FOLDER, "pagefind.js");
	const index = openIndex({
		base: `http://${HOST}:${port}/`,
		async importPagefind() {
			const pagefind: PagefindModule = await import(pathToFileURL(path).href);
			return pagefind;
		},
	});
	return { index, requests };
}
