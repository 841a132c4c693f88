import { formatFaults } from "../../scripts/lib/report/format-faults.ts";
import { createBodies } from "../markdown/bodies.ts";
import { createShownBodies } from "../plan/shown-bodies.ts";
import type { GivenPage, PageContext } from "../plan/given-page.ts";
import { ContentFaultsError, readSitePlan } from "../plan/read-site-plan.ts";
import { type PageKind, toPagesOfKind } from "../plan/site-page.ts";
import { toSiteRoot } from "../domain/web-address.ts";
import { readPaperSource } from "./paper-source.ts";

const plan = await readSitePlan(readPaperSource()).catch(toReport);

const root = toSiteRoot(plan.publication.paper, import.meta.env.BASE_URL);

/** In development the plan is read when a page is asked for after an edit. */
export async function getPage<Kind extends PageKind>(
	{ props }: PageContext,
	...kinds: Kind[]
): Promise<GivenPage<Kind>> {
	const page = props.page ?? kinds.flatMap(toGiven)[0];
	if (!page) throw new Error(`The plan has no page of kind ${kinds.join(" or ")}`);
	return { ...page, bodies: createShownBodies(createBodies(root.base)) } as GivenPage<Kind>;
}

/** What `getStaticPaths` of a route returns: one entry for each page of its kind. */
export function getPaths(kind: PageKind) {
	return toPagesOfKind(plan.pages, kind).map(({ params, model }) => ({
		params,
		props: { page: { kind, model, root } },
	}));
}

function toGiven(kind: PageKind) {
	return getPaths(kind).map(({ props }) => props.page);
}

/** Astro shows the message of an error, so that is where editors find their faults. */
function toReport(error: unknown): never {
	if (!(error instanceof ContentFaultsError)) throw error;
	// The report says all that the error knows, so it is not named as a cause.
	throw new Error(`\n${formatFaults(error.faults, { colour: false })}`);
}
