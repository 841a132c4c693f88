// FlexSearch over pairs of characters, the index loaded whole.
import FlexSearch from "flexsearch";
import { toPhrase } from "../../../../../src/search/tokens.ts";
import { toRuns } from "../../../../../src/search/units.ts";
import "./desk.ts";

const parts: Record<string, string> = await (await fetch("/flexsearch/index.json")).json();
const paths: string[] = await (await fetch("/flexsearch/paths.json")).json();
const index = new FlexSearch.Index({ encode: (text: string) => text.split(" ") });
for (const [key, data] of Object.entries(parts)) index.import(key, data);
let ids: string[] = [];

window.desk = {
	async ask(text) {
		const words = toRuns(text).flatMap((run) => toPhrase([run]));
		const found = index.search(words.join(" "), { limit: paths.length });
		ids = found.map((id) => paths[Number(id)] ?? "");
	},
	all: async () => ids,
};
