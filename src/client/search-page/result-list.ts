import type { SearchAnswer, SearchHit } from "../../search/searcher.ts";
import { type ItemSetting, toLostItem, toResultItem } from "./result-item.ts";

/** Results shown at first, and added by each press of the button. */
export const BATCH = 10;

export interface ResultListPlace {
	list: HTMLElement;
	more: HTMLButtonElement;
	/** Hears of each change of what is shown; `lost` results could not be fetched. */
	onChange(change: ShownAnswer): void;
}

export interface ShownAnswer {
	answer: SearchAnswer;
	shown: number;
	lost: number;
}

/** Shows an answer ten results at a time. */
export class ResultList {
	readonly #place: ResultListPlace;
	/** Counts answers, so that a slow one never stands below a newer one. */
	#turn = 0;
	#current: (ShownAnswer & { setting: ItemSetting }) | undefined;
	#isAdding = false;

	constructor(place: ResultListPlace) {
		this.#place = place;
		place.more.addEventListener("click", () => void this.#showMore());
	}

	/** What was shown before stays until the first results are there. */
	async show(
		answer: SearchAnswer,
		{ count, ...setting }: ItemSetting & { count: number },
	): Promise<void> {
		this.#turn += 1;
		this.#current = { answer, setting, shown: 0, lost: 0 };
		await this.#add(count);
	}

	clear(): void {
		this.#turn += 1;
		this.#current = undefined;
		this.#place.list.replaceChildren();
		this.#place.more.hidden = true;
	}

	async #showMore(): Promise<void> {
		if (this.#isAdding || !this.#current) return;
		this.#isAdding = true;
		try {
			const [first] = await this.#add(this.#current.shown + BATCH);
			first?.item.querySelector("a")?.focus();
		} finally {
			this.#isAdding = false;
		}
	}

	async #add(wanted: number): Promise<readonly LoadedItem[]> {
		const turn = this.#turn;
		const current = this.#current;
		if (!current) return [];
		const answer = await searchOn(current.answer, wanted);
		const items = await loadItems(answer.hits.slice(current.shown, wanted), current.setting);
		if (turn !== this.#turn) return [];
		const { list, more, onChange } = this.#place;
		if (current.shown === 0) list.replaceChildren();
		list.append(...items.map(({ item }) => item));
		current.answer = answer;
		current.shown += items.length;
		current.lost += items.filter(({ isLost }) => isLost).length;
		more.hidden = current.shown >= answer.hits.length && answer.isComplete;
		onChange(current);
		return items;
	}
}

async function searchOn(answer: SearchAnswer, wanted: number): Promise<SearchAnswer> {
	if (answer.hits.length >= wanted || !answer.searchOn) return answer;
	return searchOn(await answer.searchOn(), wanted);
}

interface LoadedItem {
	item: HTMLLIElement;
	isLost: boolean;
}

function loadItems(
	hits: readonly SearchHit[],
	setting: ItemSetting,
): Promise<readonly LoadedItem[]> {
	return Promise.all(
		hits.map(async (hit) => {
			try {
				return { item: toResultItem(await hit.load(), setting), isLost: false };
			} catch {
				return { item: toLostItem(), isLost: true };
			}
		}),
	);
}
