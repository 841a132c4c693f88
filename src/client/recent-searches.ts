/** What a reader searched for, newest first; kept on the device and nowhere else. */
export interface RecentSearches {
	/** Empty where nothing is kept, or the browser lets nothing be kept. */
	list(): readonly string[];
	add(text: string): void;
	clear(): void;
}

const MOST = 8;
const LONGEST = 60;

/** The searches of the site at `base`: several papers may share a domain, and with it the store. */
export function openRecentSearches(base: string): RecentSearches {
	const key = `gongbao:recent-searches:${base}`;
	const list = () => parseTexts(useStore((store) => store.getItem(key)) ?? "");
	return {
		list,
		add(text) {
			const added = text.trim();
			if (added === "" || added.length > LONGEST) return;
			const texts = [added, ...list().filter((known) => known !== added)].slice(0, MOST);
			useStore((store) => store.setItem(key, JSON.stringify(texts)));
		},
		clear() {
			useStore((store) => store.removeItem(key));
		},
	};
}

/** Private windows and some in-app browsers throw at the first touch, or are full from the start: nothing is kept then. */
function useStore<Result>(use: (store: Storage) => Result): Result | undefined {
	try {
		return use(localStorage);
	} catch {
		return undefined;
	}
}

/** Whatever else stands in the store is not ours. */
function parseTexts(stored: string): readonly string[] {
	try {
		const texts: unknown = JSON.parse(stored);
		if (!Array.isArray(texts)) return [];
		return texts.filter((text): text is string => typeof text === "string").slice(0, MOST);
	} catch {
		return [];
	}
}
