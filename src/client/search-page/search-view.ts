import { isEmptyQuery, type SearchQuery } from "../../search/query.ts";
import type { SearchAnswer } from "../../search/searcher.ts";
import {
	formatMissingShards,
	formatResultCount,
	formatSearchTitle,
	SEARCH_WORDS,
} from "../../strings/search-words.ts";
import { findElement } from "../find-element.ts";
import type { RecentSearches } from "../recent-searches.ts";
import { showChosenFilters } from "./chosen-filters.ts";
import { FilterCounts } from "./filter-counts.ts";
import { NameLinks } from "./name-links.ts";
import { BATCH, ResultList, type ShownAnswer } from "./result-list.ts";
import { StartPanel } from "./start-panel.ts";
import { StatusLine } from "./status-line.ts";
import { TroubleBox } from "./trouble-box.ts";

export interface ViewSetting {
	/** Of the site, with a slash at both ends. */
	base: string;
	recent: RecentSearches;
	retry(): void;
	/** Takes the condition of a field back. */
	remove(name: string): void;
}

/** Shows where a search stands: not begun, under way, answered, failed. */
export class SearchView {
	readonly #root: HTMLElement;
	readonly #setting: ViewSetting;
	readonly #name = document.title;
	readonly #status: StatusLine;
	readonly #start: StartPanel;
	readonly #names: NameLinks;
	readonly #trouble: TroubleBox;
	readonly #results: ResultList;
	readonly #counts: FilterCounts;
	readonly #places: HTMLElement;
	#query: SearchQuery | undefined;
	#shown = 0;

	constructor(root: HTMLElement, setting: ViewSetting) {
		this.#root = root;
		this.#setting = setting;
		this.#status = new StatusLine({
			line: findElement(root, ".search-status"),
			announcement: findElement(root, ".search-announcement"),
		});
		this.#start = new StartPanel(findElement(root, ".search-start"), setting.recent);
		this.#names = new NameLinks(findElement(root, ".search-names"), setting.base);
		this.#trouble = new TroubleBox(findElement(root, ".search-trouble"), setting.retry);
		this.#counts = new FilterCounts(findElement(root, ".search-filters"));
		this.#places = findElement(root, ".search-places");
		findElement(root, ".search-unscripted").hidden = true;
		this.#results = new ResultList({
			list: findElement(root, ".search-results"),
			more: findElement(root, ".search-more"),
			onChange: (change) => this.#tell(change),
		});
	}

	/** Whether there is anything to search; otherwise what may be searched is shown. */
	begin(query: SearchQuery): boolean {
		this.#query = query;
		const { text, from, to } = query;
		document.title = text ? `${formatSearchTitle(text)}—${this.#name}` : this.#name;
		void this.#names.update(text);
		this.#showChosen(query);
		const isReversed = from !== undefined && to !== undefined && from > to;
		const isSearch = !isReversed && !isEmptyQuery(query);
		this.#setBusy(isSearch);
		this.#start.setShown(!isSearch && !isReversed);
		this.#places.hidden = isSearch;
		if (isSearch) this.#status.showLater(SEARCH_WORDS.searching);
		else this.#clear(isReversed ? SEARCH_WORDS.daysReversed : SEARCH_WORDS.start);
		return isSearch;
	}

	async showAnswer({
		query,
		answer,
		shown,
	}: {
		query: SearchQuery;
		answer: SearchAnswer;
		/** Results to show at least. */
		shown: number;
	}): Promise<void> {
		await this.#results.show(answer, {
			count: Math.max(BATCH, shown),
			base: this.#setting.base,
			query: query.text,
			isApproximate: answer.isApproximate,
		});
		// The first answer counts the whole, however far it was shown.
		if (query === this.#query) this.#counts.update(answer);
	}

	/** How many results stand on the page. */
	getShown(): number {
		return this.#shown;
	}

	showFailure(): void {
		this.#setBusy(false);
		this.#clear("");
		this.#places.hidden = false;
		this.#trouble.show(SEARCH_WORDS.failed);
		this.#status.announce(SEARCH_WORDS.failed);
	}

	retryIfTroubled(): void {
		if (this.#trouble.isShown()) this.#setting.retry();
	}

	#clear(status: string): void {
		this.#results.clear();
		this.#shown = 0;
		this.#counts.update(undefined);
		this.#trouble.hide();
		this.#status.show(status);
	}

	#tell({ answer, shown, lost }: ShownAnswer): void {
		this.#setBusy(false);
		const { isComplete, isApproximate, missingShards } = answer;
		const count = answer.hits.length;
		const query = this.#query?.text ?? "";
		this.#status.show(formatResultCount({ count, isComplete, isApproximate, query }));
		this.#places.hidden = count > 0;
		if (missingShards.length > 0) this.#trouble.show(formatMissingShards(missingShards));
		else if (lost > 0) this.#trouble.show(SEARCH_WORDS.resultsFailed);
		else this.#trouble.hide();
		this.#shown = shown;
	}

	#showChosen(query: SearchQuery): void {
		showChosenFilters(findElement(this.#root, ".search-chosen"), {
			query,
			findLabel: (filter, value) => this.#counts.findLabel(filter, value),
			remove: (name) => this.#setting.remove(name),
		});
	}

	#setBusy(isBusy: boolean): void {
		findElement(this.#root, ".search-results").setAttribute("aria-busy", String(isBusy));
	}
}
