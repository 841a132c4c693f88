import { formatSearchQuery, parseSearchQuery, type SearchQuery } from "../../search/query.ts";

/** Browsers refuse more than a hundred changes of the address in half a minute. */
const PAUSE = 400;
/** A search that stands so long is one a reader may want to come back to. */
const SETTLED = 2500;

/** Keeps the address telling the search. */
export interface SearchAddress {
	read(): SearchQuery;
	/** How many results were shown when the reader left this entry of the history; 0 if none were. */
	readShown(): number;
	/** The reader is writing: the entry changes, none is added. */
	follow(query: SearchQuery): void;
	/** The reader means it: the search gets an entry of its own, behind the last one that was meant. */
	settle(query: SearchQuery): void;
	/** Remembers how many results are shown, so that back brings them again. */
	keepShown(shown: number): void;
	/** The browser went to another entry. */
	reset(): void;
}

export function openSearchAddress(): SearchAddress {
	/** The last search that was meant. */
	let settled = location.search;
	/** What its entry remembers. */
	let state: unknown = history.state;
	let timers: number[] = [];
	const stop = () => {
		timers.forEach((timer) => {
			clearTimeout(timer);
		});
		timers = [];
	};
	const settle = (query: SearchQuery) => {
		stop();
		const search = toSearch(query);
		if (search === settled) {
			if (location.search !== search) replace(search, state);
			return;
		}
		// The entry that followed the typing becomes again what it was.
		if (location.search !== settled) replace(settled, state);
		history.pushState(null, "", toAddress(search));
		settled = search;
		state = null;
	};
	return {
		read: () => parseSearchQuery(new URLSearchParams(location.search)),
		readShown: () => parseShown(history.state),
		follow(query) {
			stop();
			timers = [
				window.setTimeout(() => replace(toSearch(query)), PAUSE),
				window.setTimeout(() => settle(query), SETTLED),
			];
		},
		settle,
		keepShown(shown) {
			if (location.search === settled) state = { shown };
			history.replaceState({ shown }, "");
		},
		reset() {
			stop();
			settled = location.search;
			state = history.state;
		},
	};
}

function toSearch(query: SearchQuery): string {
	const search = formatSearchQuery(query);
	return search && `?${search}`;
}

function toAddress(search: string): string {
	return search || location.pathname;
}

function replace(search: string, state: unknown = null): void {
	history.replaceState(state, "", toAddress(search));
}

function parseShown(state: unknown): number {
	if (typeof state !== "object" || state === null || !("shown" in state)) return 0;
	return typeof state.shown === "number" ? state.shown : 0;
}
