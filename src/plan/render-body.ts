import { toArticlePath } from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import { type SiteRoot, toWebAddress } from "../domain/web-address.ts";
import { toAbsoluteTree, type TreeChange } from "../feeds/absolute-tree.ts";
import type { Bodies, Body } from "../markdown/bodies.ts";
import { type BodyTree, formatBodyTree } from "../markdown/body-tree.ts";
import { toJoinedTree, toLoweredTree } from "../markdown/join-bodies.ts";

/** The sanitised HTML of a body. */
export function renderBody(body: Body, bodies: Bodies): string {
	return formatBodyTree(bodies.getTree(body));
}

/** The HTML of an article's body that stands on one page with others. */
export function renderJoinedBody(
	article: Article,
	{ bodies, headingLevel }: { bodies: Bodies; headingLevel: number },
): string {
	const place = { headingLevel, prefix: article.slug };
	return formatBodyTree(toJoinedTree(bodies.getTree(article), place));
}

/** How an article's body leaves the site. */
export interface OutletBody {
	article: Article;
	root: SiteRoot;
	bodies: Bodies;
}

/** The HTML of an article's body for readers elsewhere: every address in it is whole. */
export function renderOutletBody(source: OutletBody, change: TreeChange = (tree) => tree): string {
	return formatBodyTree(change(toOutletTree(source)));
}

/** The tree of an article's body for readers elsewhere: every address in it is whole, its headings below `headingLevel`. */
export function renderOutletTree({
	headingLevel,
	...source
}: OutletBody & { headingLevel: number }): BodyTree {
	return toLoweredTree(toOutletTree(source), headingLevel);
}

function toOutletTree({ article, root, bodies }: OutletBody): BodyTree {
	const address = toWebAddress(root, toArticlePath(article));
	return toAbsoluteTree(bodies.getTree(article), address);
}
