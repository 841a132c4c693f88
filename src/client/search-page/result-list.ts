import type { SearchAnswer, SearchHit } from "../../search/searcher.ts";
import { type ItemSetting, toLostItem, toResultItem } from "./result-item.ts";

/** Results shown at first, and added by each press of the button. */
export const BATCH = 10;

export interface ResultListPlace {
	list: HTMLElement;
	more: HTMLButtonElement;
	/** Hears of an answer that has become longer, and of results that could not be fetched. */
	onChange(change: { answer: SearchAnswer; shown: number; lost: number }): void;
}

/** Shows an answer ten results at a time. */
export interface ResultList {
	/** Replaces what is shown as soon as the first `count` results are there. */
	show(answer: SearchAnswer, setting: ItemSetting & { count: number }): Promise<void>;
	clear(): void;
}

export function createResultList({ list, more, onChange }: ResultListPlace): ResultList {
	/** Counts answers, so that a slow one never stands below a newer one. */
	let turn = 0;
	let showMore: () => Promise<void> = async () => undefined;
	more.addEventListener("click", () => void showMore());
	const clear = () => {
		turn += 1;
		list.replaceChildren();
		more.hidden = true;
	};
	return {
		clear,
		async show(first, { count, ...setting }) {
			const mine = ++turn;
			let shown = 0;
			let lost = 0;
			const add = async (wanted: number, from: SearchAnswer) => {
				const answer = await searchOn(from, wanted);
				const items = await loadItems(answer.hits.slice(shown, wanted), setting);
				if (mine !== turn) return [];
				if (shown === 0) list.replaceChildren();
				list.append(...items.map(({ item }) => item));
				shown += items.length;
				lost += items.filter(({ isLost }) => isLost).length;
				more.hidden = shown >= answer.hits.length && answer.isComplete;
				showMore = async () => {
					const [next] = await add(shown + BATCH, answer);
					next?.item.querySelector("a")?.focus();
				};
				onChange({ answer, shown, lost });
				return items;
			};
			await add(count, first);
		},
	};
}

async function searchOn(answer: SearchAnswer, wanted: number): Promise<SearchAnswer> {
	if (answer.hits.length >= wanted || !answer.searchOn) return answer;
	return searchOn(await answer.searchOn(), wanted);
}

interface LoadedItem {
	item: HTMLLIElement;
	isLost: boolean;
}

function loadItems(hits: readonly SearchHit[], setting: ItemSetting): Promise<LoadedItem[]> {
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
