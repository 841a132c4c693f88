import { SEARCH_FILTERS } from "../domain/search-filter.ts";
import {
	formatSearchQuery,
	isEmptyQuery,
	parseSearchQuery,
	type SearchQuery,
} from "../search/query.ts";
import { formatResultCount, formatSearchTitle, SEARCH_WORDS } from "../strings/search-words.ts";
import { findResults, type PagefindResult, toPagefindLoader } from "./pagefind.ts";
import { toResultItem } from "./result-item.ts";

/** Results shown at first and added by each press of the button. */
const BATCH = 10;

/**
 * `<search-page>`: turns the GET form inside it into a search that stays on the
 * page. The address always tells the search, so back, forward and shared links
 * work; without JavaScript the form still loads the page it stands on.
 */
class SearchPage extends HTMLElement {
	#loadPagefind = toPagefindLoader(this.dataset["base"] ?? "/");
	#waiting: PagefindResult[] = [];
	/** Counts searches, so that a slow answer never replaces a newer one. */
	#turn = 0;
	#name = document.title;

	connectedCallback(): void {
		this.#form.addEventListener("submit", (event) => {
			event.preventDefault();
			this.#searchFor(this.#readForm());
		});
		this.#form.addEventListener("change", (event) => {
			if (event.target instanceof HTMLSelectElement) this.#searchFor(this.#readForm());
		});
		this.#more.addEventListener("click", () => this.#showMore({ takesFocus: true }));
		window.addEventListener("popstate", this.#followAddress);
		this.#followAddress();
	}

	disconnectedCallback(): void {
		window.removeEventListener("popstate", this.#followAddress);
	}

	#followAddress = (): void => {
		const query = parseSearchQuery(new URLSearchParams(location.search));
		this.#fillForm(query);
		void this.#run(query);
	};

	#searchFor(query: SearchQuery): void {
		const search = formatSearchQuery(query);
		if (`?${search}` !== location.search) {
			history.pushState(null, "", search ? `?${search}` : location.pathname);
		}
		void this.#run(query);
	}

	async #run(query: SearchQuery): Promise<void> {
		const turn = ++this.#turn;
		this.#show([]);
		document.title = query.text ? `${formatSearchTitle(query.text)}—${this.#name}` : this.#name;
		if (isEmptyQuery(query)) {
			this.#status.textContent = SEARCH_WORDS.start;
			return;
		}
		this.#status.textContent = SEARCH_WORDS.searching;
		try {
			const results = await findResults(await this.#loadPagefind(), query);
			if (turn !== this.#turn) return;
			this.#show(results);
			await this.#showMore({ takesFocus: false });
			if (turn !== this.#turn) return;
			this.#status.textContent = formatResultCount({ count: results.length, query: query.text });
		} catch {
			if (turn === this.#turn) this.#status.textContent = SEARCH_WORDS.failed;
		}
	}

	#show(results: readonly PagefindResult[]): void {
		this.#waiting = [...results];
		this.#list.replaceChildren();
		this.#more.hidden = true;
	}

	async #showMore({ takesFocus }: { takesFocus: boolean }): Promise<void> {
		const turn = this.#turn;
		const batch = this.#waiting.splice(0, BATCH);
		const items = (await Promise.all(batch.map((result) => result.data()))).map(toResultItem);
		if (turn !== this.#turn) return;
		this.#list.append(...items);
		this.#more.hidden = this.#waiting.length === 0;
		if (takesFocus) items[0]?.querySelector("a")?.focus();
	}

	#readForm(): SearchQuery {
		const parameters = new URLSearchParams();
		for (const [name, value] of new FormData(this.#form)) {
			if (typeof value === "string") parameters.set(name, value);
		}
		return parseSearchQuery(parameters);
	}

	#fillForm({ text, filters, sort }: SearchQuery): void {
		this.#field("q").value = text;
		for (const name of SEARCH_FILTERS) this.#field(name).value = filters[name] ?? "";
		this.#field("sort").value = sort === "relevance" ? "" : sort;
	}

	#field(name: string): HTMLInputElement | HTMLSelectElement {
		return this.#find<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
	}

	get #form(): HTMLFormElement {
		return this.#find("form");
	}

	get #status(): HTMLElement {
		return this.#find(".search-status");
	}

	get #list(): HTMLElement {
		return this.#find(".search-results");
	}

	get #more(): HTMLButtonElement {
		return this.#find(".search-more");
	}

	#find<Found extends HTMLElement>(selector: string): Found {
		const found = this.querySelector<Found>(selector);
		if (!found) throw new Error(`The search page has no ${selector}`);
		return found;
	}
}

customElements.define("search-page", SearchPage);
