import type { Suggestion } from "../../search/searcher.ts";
import { SUGGESTION_KIND_NAMES } from "../../strings/search-words.ts";
import { findElement } from "../find-element.ts";
import { openSuggester } from "../search/open-suggester.ts";
import { showSearchLinks } from "./search-links.ts";

/** Names of the paper's registries that what is typed may mean: `yrg` for 于瑞国. */
export class NameLinks {
	readonly #box: HTMLElement;
	readonly #suggester: ReturnType<typeof openSuggester>;
	#turn = 0;

	constructor(box: HTMLElement, base: string) {
		this.#box = box;
		this.#suggester = openSuggester(base);
	}

	async update(text: string): Promise<void> {
		const turn = ++this.#turn;
		const names = await this.#find(text);
		if (turn !== this.#turn) return;
		this.#box.hidden = names.length === 0;
		showSearchLinks(
			findElement(this.#box, "ul"),
			names.map(({ name, kind }) => ({ text: name, note: SUGGESTION_KIND_NAMES[kind] })),
		);
	}

	/** The name that is typed already is left out. Without network there are none, and the search says so itself. */
	async #find(text: string): Promise<readonly Suggestion[]> {
		try {
			const names = await this.#suggester.suggest(text);
			return names.filter(({ name }) => name !== text);
		} catch {
			return [];
		}
	}
}
