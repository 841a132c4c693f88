import { toArticlePath } from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import { type SiteRoot, toWebAddress } from "../domain/web-address.ts";
import { toAbsoluteTree, type TreeChange } from "../feeds/absolute-tree.ts";
import type { Body } from "../markdown/bodies.ts";
import { type BodyTree, formatBodyTree } from "../markdown/body-tree.ts";
import { toJoinedTree, toLoweredTree } from "../markdown/join-bodies.ts";
import type { ShownBodies } from "./shown-bodies.ts";

/** The sanitised HTML of a body. */
export function renderBody(body: Body, bodies: ShownBodies): string {
	return bodies.getHtml(bodies.getTree(body));
}

/** The HTML of an article's body that stands on one page with others. */
export function renderJoinedBody(
	article: Article,
	{ bodies, headingLevel }: { bodies: ShownBodies; headingLevel: number },
): string {
	const place = { headingLevel, prefix: article.slug };
	const form = `joined ${headingLevel} ${article.slug}`;
	return bodies.getHtml(
		bodies.getForm(bodies.getTree(article), form, (tree) => toJoinedTree(tree, place)),
	);
}

/** How an article's body leaves the site. */
export interface OutletBody {
	article: Article;
	root: SiteRoot;
	bodies: ShownBodies;
}

/** The HTML of an article's body for readers elsewhere: every address in it is whole. */
export function renderOutletBody(source: OutletBody, change?: TreeChange): string {
	const tree = toOutletTree(source);
	return change ? formatBodyTree(change(tree)) : source.bodies.getHtml(tree);
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
	return bodies.getForm(bodies.getTree(article), `outlet ${address}`, (tree) =>
		toAbsoluteTree(tree, address),
	);
}
