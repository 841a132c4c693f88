/** One page of the site. */
export interface PlannedPage<Kind extends string, Model> {
	kind: Kind;
	/** Its address from the site's root, without base: `/2020/12/02/`. */
	path: string;
	/** What Astro's route takes from the address. */
	params: Record<string, string | undefined>;
	/** Everything the page prints; a page is a function of its model and of the code. */
	model: Model;
}

export interface PageSeed<Kind extends string, Model> {
	kind: Kind;
	path: string;
	params?: Record<string, string | undefined>;
	model: Model;
}

export function toPlannedPage<Kind extends string, Model>({
	kind,
	path,
	params = {},
	model,
}: PageSeed<Kind, Model>): PlannedPage<Kind, Model> {
	return { kind, path, params, model };
}
