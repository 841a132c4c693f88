import { SEARCH_FILTERS, type SearchFilter } from "../../domain/search-filter.ts";
import type { Facets, SearchAnswer } from "../../search/searcher.ts";
import { formatFacet } from "../../strings/search-words.ts";
import { findElement } from "../find-element.ts";

interface Choice {
	value: string;
	label: string;
}

/** While a reader writes, the answers follow one another faster than they are worth counting. */
const PAUSE = 300;

/**
 * Puts into the filters' options how many results each would leave. Counting searches every year, so it is done
 * only while the reader has the filters open.
 */
export class FilterCounts {
	readonly #details: HTMLDetailsElement;
	/** The options as the page was printed, the one for “any” first. */
	readonly #choices: ReadonlyMap<SearchFilter, readonly Choice[]>;
	#answer: SearchAnswer | undefined;
	#timer: number | undefined;

	constructor(details: HTMLDetailsElement) {
		this.#details = details;
		this.#choices = new Map(
			SEARCH_FILTERS.map((filter) => [filter, listChoices(findSelect(details, filter))]),
		);
		details.addEventListener("toggle", () => void this.#count());
	}

	/** The answer to count; none where nothing is asked. */
	update(answer: SearchAnswer | undefined): void {
		this.#answer = answer;
		clearTimeout(this.#timer);
		if (answer) this.#timer = window.setTimeout(() => void this.#count(), PAUSE);
		else this.#show(undefined);
	}

	/** The name of a filter's value, as its option has it. */
	findLabel(filter: SearchFilter, value: string): string {
		const choice = this.#choices.get(filter)?.find((known) => known.value === value);
		return choice?.label ?? value;
	}

	async #count(): Promise<void> {
		const answer = this.#answer;
		if (!answer || !this.#details.open) return;
		const facets = await findFacets(answer);
		if (answer === this.#answer) this.#show(facets);
	}

	#show(facets: Facets | undefined): void {
		for (const filter of SEARCH_FILTERS) {
			const select = findSelect(this.#details, filter);
			const choices = this.#choices.get(filter) ?? [];
			const chosen = { value: select.value, label: this.findLabel(filter, select.value) };
			const counted = facets ? countChoices(choices, { counts: facets[filter], chosen }) : choices;
			const isMissing = !counted.some(({ value }) => value === chosen.value);
			const all = isMissing ? [...counted, chosen] : counted;
			select.replaceChildren(...all.map(({ value, label }) => new Option(label, value)));
			select.value = chosen.value;
		}
	}
}

/** Without counts where these cannot be had: the filters work all the same. */
async function findFacets(answer: SearchAnswer): Promise<Facets | undefined> {
	try {
		return await answer.countFacets();
	} catch {
		return undefined;
	}
}

/** Options that would leave nothing are left out; the chosen one always stays. */
function countChoices(
	choices: readonly Choice[],
	{ counts, chosen }: { counts: ReadonlyMap<string, number>; chosen: Choice },
): readonly Choice[] {
	return choices.flatMap(({ value, label }) => {
		if (value === "") return [{ value, label }];
		const count = counts.get(value) ?? 0;
		if (count === 0 && value !== chosen.value) return [];
		return [{ value, label: formatFacet(label, count) }];
	});
}

function listChoices(select: HTMLSelectElement): readonly Choice[] {
	return [...select.options].map(({ value, label }) => ({ value, label }));
}

function findSelect(root: ParentNode, filter: SearchFilter): HTMLSelectElement {
	return findElement<HTMLSelectElement>(root, `select[name="${filter}"]`);
}
