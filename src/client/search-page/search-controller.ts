import {
	formatSearchQuery,
	isEmptyQuery,
	parseSearchQuery,
	type SearchQuery,
} from "../../search/query.ts";
import { findElement } from "../find-element.ts";
import { focusOnSlash } from "../focus-on-slash.ts";
import { openRecentSearches } from "../recent-searches.ts";
import { openSearcher } from "../search/open-searcher.ts";
import { isComposingKey, watchTyping } from "../watch-typing.ts";
import { moveByArrows } from "./arrow-keys.ts";
import { fillForm, findField, readForm } from "./form-query.ts";
import { type LeftPlace, openSearchAddress } from "./search-address.ts";
import { SearchView } from "./search-view.ts";

/** What is written fast is searched once. */
const PAUSE = 30;
/** A single letter or character is mostly the beginning of something, and dear to search. */
const LONG_PAUSE = 400;

/** The links the arrow keys go through. */
const STOPS = ".search-names a, .search-results h2 a";

/** Turns what the reader does into searches; the address always tells the search. Lives as long as its page. */
export class SearchController {
	readonly #root: HTMLElement;
	readonly #form: HTMLFormElement;
	readonly #field: HTMLInputElement;
	readonly #view: SearchView;
	readonly #searcher: ReturnType<typeof openSearcher>;
	readonly #recent: ReturnType<typeof openRecentSearches>;
	readonly #address = openSearchAddress();
	#query: SearchQuery | undefined;
	/** Counts searches, so that a slow answer never replaces a newer one. */
	#turn = 0;
	#timer: number | undefined;

	constructor(root: HTMLElement, base: string) {
		this.#root = root;
		this.#form = findElement(root, "form");
		this.#field = findElement(root, 'input[name="q"]');
		this.#searcher = openSearcher(base);
		this.#recent = openRecentSearches(base);
		this.#view = new SearchView(root, {
			base,
			recent: this.#recent,
			retry: () => void this.#run(readForm(this.#form)),
			remove: (name) => this.#remove(name),
		});
	}

	start(): void {
		const narrow = findElement<HTMLFieldSetElement>(this.#form, ".search-narrow");
		narrow.hidden = false;
		narrow.disabled = false;
		this.#listen();
		this.#follow();
		const query = this.#address.read();
		// From the box of another page, or by a link.
		this.#recent.add(query.text);
		if (isEmptyQuery(query)) this.#field.focus({ preventScroll: true });
	}

	#listen(): void {
		watchTyping(this.#field, () => this.#type());
		focusOnSlash(this.#field);
		moveByArrows(this.#root, this.#field, STOPS);
		this.#field.addEventListener("keydown", (event) => {
			if (event.key !== "Escape" || isComposingKey(event)) return;
			event.preventDefault();
			this.#field.value = "";
			this.#type();
		});
		this.#form.addEventListener("submit", (event) => {
			event.preventDefault();
			this.#mean();
			// On a phone the keyboard covers the results.
			if (matchMedia("(pointer: coarse)").matches) this.#field.blur();
		});
		this.#form.addEventListener("change", ({ target }) => {
			if (target !== this.#field) this.#mean();
		});
		this.#root.addEventListener("click", (event) => this.#click(event));
		window.addEventListener("popstate", () => this.#follow());
		window.addEventListener("online", () => this.#view.retryIfTroubled());
	}

	/** The address has changed under us: first load, back, forward, or only its fragment. */
	#follow(): void {
		this.#address.reset();
		const query = this.#address.read();
		if (this.#query && formatSearchQuery(query) === formatSearchQuery(this.#query)) return;
		fillForm(this.#form, query);
		void this.#run(query, this.#address.readPlace());
	}

	#type(): void {
		const query = readForm(this.#form);
		this.#address.follow(query);
		const pause = query.text.length === 1 ? LONG_PAUSE : PAUSE;
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void this.#run(query), pause);
	}

	/** The reader has finished writing or choosing. */
	#mean(): void {
		const query = readForm(this.#form);
		this.#address.settle(query);
		this.#recent.add(query.text);
		if (!this.#query || formatSearchQuery(query) !== formatSearchQuery(this.#query)) {
			void this.#run(query);
		}
	}

	#remove(name: string): void {
		findField(this.#form, name).value = "";
		this.#field.focus();
		this.#mean();
	}

	#click(event: MouseEvent): void {
		const { target } = event;
		const link = target instanceof Element ? target.closest("a") : null;
		if (!link) return;
		if (!link.getAttribute("href")?.startsWith("?")) {
			if (link.closest(".search-results")) this.#leave();
			return;
		}
		if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		fillForm(this.#form, parseSearchQuery(new URL(link.href).searchParams));
		this.#field.focus();
		this.#mean();
	}

	/** Whoever opens a result meant the search, and may come back to it. */
	#leave(): void {
		this.#mean();
		this.#address.keepPlace({ shown: this.#view.getShown(), scroll: scrollY });
	}

	async #run(query: SearchQuery, place?: LeftPlace): Promise<void> {
		clearTimeout(this.#timer);
		const turn = ++this.#turn;
		this.#query = query;
		if (!this.#view.begin(query)) return;
		try {
			const answer = await this.#searcher.search(query);
			if (turn !== this.#turn) return;
			await this.#view.showAnswer({ query, answer, shown: place?.shown ?? 0 });
			if (place && turn === this.#turn) scrollTo(0, place.scroll);
		} catch {
			if (turn === this.#turn) this.#view.showFailure();
		}
	}
}
