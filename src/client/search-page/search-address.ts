import { formatSearchQuery, parseSearchQuery, type SearchQuery } from "../../search/query.ts";

/** Browsers refuse more than a hundred changes of the address in half a minute. */
const PAUSE = 400;
/** A search that stands so long is one a reader may want to come back to. */
const SETTLED = 2500;

/** Where a reader left a search: how many results were shown, and how far down they were, in pixels. */
export interface LeftPlace {
	shown: number;
	scroll: number;
}

/** Keeps the address telling the search. */
export interface SearchAddress {
	read(): SearchQuery;
	/** Undefined on a first visit. */
	readPlace(): LeftPlace | undefined;
	/** The reader is writing: the entry changes, none is added. */
	follow(query: SearchQuery): void;
	/** The reader means it: the search gets an entry of its own, behind the last one that was meant. */
	settle(query: SearchQuery): void;
	/** Remembers the place with the entry, so that back leads to it. */
	keepPlace(place: LeftPlace): void;
	/** The browser went to another entry. */
	reset(): void;
}

export function openSearchAddress(): SearchAddress {
	/** The last search that was meant, and what its entry remembers. */
	let settled = toSearch(readQuery());
	let state: unknown = history.state;
	const timers = new Set<number>();
	const stop = () => {
		for (const timer of timers) clearTimeout(timer);
		timers.clear();
	};
	const settle = (query: SearchQuery) => {
		stop();
		// The entry that followed the typing becomes again what it was.
		replace(settled, state);
		const search = toSearch(query);
		if (search === settled) return;
		history.pushState(null, "", toAddress(search));
		settled = search;
		state = null;
	};
	return {
		read: readQuery,
		readPlace: () => parsePlace(history.state),
		follow(query) {
			stop();
			timers.add(window.setTimeout(() => replace(toSearch(query), null), PAUSE));
			timers.add(window.setTimeout(() => settle(query), SETTLED));
		},
		settle,
		keepPlace(place) {
			if (toSearch(readQuery()) === settled) state = place;
			history.replaceState(place, "");
		},
		reset() {
			stop();
			settled = toSearch(readQuery());
			state = history.state;
		},
	};
}

function readQuery(): SearchQuery {
	return parseSearchQuery(new URLSearchParams(location.search));
}

function toSearch(query: SearchQuery): string {
	const search = formatSearchQuery(query);
	return search && `?${search}`;
}

function toAddress(search: string): string {
	return search || location.pathname;
}

function replace(search: string, state: unknown): void {
	history.replaceState(state, "", toAddress(search));
}

/** Another version of the page may have left something else. */
function parsePlace(state: unknown): LeftPlace | undefined {
	if (typeof state !== "object" || state === null) return undefined;
	if (!("shown" in state) || !("scroll" in state)) return undefined;
	const { shown, scroll } = state;
	return typeof shown === "number" && typeof scroll === "number" ? { shown, scroll } : undefined;
}
