import type { GivenPage, PageContext } from "../plan/given-page.ts";
import type { PageKind } from "../plan/site-page.ts";

/** In a build every page is given its model by the thread that renders it. */
export async function getPage<Kind extends PageKind>(
	{ locals }: PageContext,
	...kinds: Kind[]
): Promise<GivenPage<Kind>> {
	const page = locals.page as GivenPage<Kind> | undefined;
	if (!page || !kinds.includes(page.kind))
		throw new Error(`A page of kind ${kinds.join(" or ")} was given ${page?.kind ?? "nothing"}`);
	const { frame } = page.model;
	return { ...page, model: { ...page.model, frame: { ...frame, parts: locals.parts } } };
}

/** A build asks for each page by its plan. */
export function getPaths(): never[] {
	return [];
}
