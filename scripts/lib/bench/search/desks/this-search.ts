// This search, with the modules that browsers run.
import { openSearcher } from "../../../../../src/client/search/open-searcher.ts";
import type { SearchAnswer, SearchHit, Segment } from "../../../../../src/search/searcher.ts";
import { FIRST, type Marks } from "./desk.ts";

const searcher = openSearcher("/ours/");
let last: SearchAnswer | undefined;

window.desk = {
	async ask(text) {
		last = await searcher.search({ text, filters: {}, sort: "relevance" });
		await Promise.all(last.hits.slice(0, FIRST).map((hit) => hit.load()));
	},
	async all() {
		while (last?.searchOn) last = await last.searchOn();
		return (last?.hits ?? []).map(({ id }) => id);
	},
	marks: () => Promise.all((last?.hits ?? []).slice(0, FIRST).map(toMarks)),
};

async function toMarks(hit: SearchHit): Promise<Marks> {
	const { title, kicker = [], excerpt } = await hit.load();
	const isMarked = ({ isMarked: marked }: Segment) => marked;
	const pieces = [...title, ...kicker, ...excerpt].filter(isMarked).map(({ text }) => text);
	return { id: hit.id, pieces };
}
