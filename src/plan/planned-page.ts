import type { CalendarDay } from "../domain/calendar-day.ts";

/** One page of the site. */
export interface PlannedPage<Kind extends string, Model> {
	kind: Kind;
	/** Its address from the site's root, without base: `/2020/12/02/`. */
	path: string;
	/** What Astro's route takes from the address. */
	params: Record<string, string | undefined>;
	/** The edition it belongs to; the front shows one, but belongs to none. */
	edition?: CalendarDay | undefined;
	/** The newest day in what it shows, as far as the paper knows it. */
	modified?: CalendarDay | undefined;
	/**
	 * Everything the page prints; a page is a function of its model and of the
	 * code. It is made each time it is asked for: the models of all pages at once
	 * would take more memory than the whole paper.
	 */
	readonly model: Model;
}

export interface PageSeed<Kind extends string, Model> extends Omit<
	PlannedPage<Kind, Model>,
	"params" | "model"
> {
	params?: Record<string, string | undefined>;
	/** The same model each time. */
	toModel(): Model;
}

export function toPlannedPage<Kind extends string, Model>({
	params = {},
	toModel,
	kind,
	path,
	edition,
	modified,
}: PageSeed<Kind, Model>): PlannedPage<Kind, Model> {
	return {
		...{ kind, path, params, edition, modified },
		get model() {
			return toModel();
		},
	};
}
