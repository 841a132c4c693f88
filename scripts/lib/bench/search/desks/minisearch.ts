// MiniSearch over pairs of characters, the index loaded whole.
import MiniSearch from "minisearch";
import { toPhrase } from "../../../../../src/search/tokens.ts";
import { toRuns } from "../../../../../src/search/units.ts";
import "./desk.ts";

const response = await fetch("/minisearch/index.json");
const index = MiniSearch.loadJSON(await response.text(), { fields: ["title", "text"] });
let ids: string[] = [];

window.desk = {
	async ask(text) {
		const words = toRuns(text).flatMap((run) => toPhrase([run]));
		const found = index.search(words.join(" "), {
			tokenize: (query) => query.split(" "),
			combineWith: "AND",
			boost: { title: 4 },
		});
		ids = found.map(({ id }) => String(id));
	},
	all: async () => ids,
};
