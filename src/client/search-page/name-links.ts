import type { Suggestion } from "../../search/searcher.ts";
import { formatNamePage, SUGGESTION_KIND_NAMES } from "../../strings/search-words.ts";
import { findElement } from "../find-element.ts";
import { openSuggester } from "../search/open-suggester.ts";
import { type SearchLink, showSearchLinks } from "./search-links.ts";

/** Names of the paper's registries that what is typed may mean: `yrg` for 于瑞国. */
export class NameLinks {
	readonly #box: HTMLElement;
	readonly #base: string;
	readonly #suggester: ReturnType<typeof openSuggester>;
	#turn = 0;

	constructor(box: HTMLElement, base: string) {
		this.#box = box;
		this.#base = base;
		this.#suggester = openSuggester(base);
	}

	async update(text: string): Promise<void> {
		const turn = ++this.#turn;
		const links = (await this.#find(text)).flatMap((name) => this.#toLink(name, text));
		if (turn !== this.#turn) return;
		this.#box.hidden = links.length === 0;
		showSearchLinks(findElement(this.#box, "ul"), links);
	}

	/** Without network there are none, and the search says so itself. */
	async #find(text: string): Promise<readonly Suggestion[]> {
		try {
			return await this.#suggester.suggest(text);
		} catch {
			return [];
		}
	}

	/** The name that is searched already leads to its own page, if it has one. */
	#toLink({ name, kind, path }: Suggestion, text: string): readonly SearchLink[] {
		if (name !== text) return [{ text: name, note: SUGGESTION_KIND_NAMES[kind] }];
		if (path === undefined) return [];
		return [{ text: formatNamePage(kind, name), href: this.#base + path.slice(1) }];
	}
}
