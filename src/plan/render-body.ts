import { toArticlePath } from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import type { PictureFile } from "../domain/picture.ts";
import { type SiteRoot, toWebAddress } from "../domain/web-address.ts";
import { type BodyTree, toAbsoluteTree, type TreeChange } from "../feeds/absolute-tree.ts";
import { toJoinedTree, toLoweredTree } from "../markdown/join-bodies.ts";
import { renderMarkdown } from "../markdown/render-markdown.ts";

export interface Body {
	/** Markdown. */
	body: string;
	file: string;
	pictures?: readonly PictureFile[];
}

/** The sanitised HTML of a body. `base` begins and ends with a slash. */
export function renderBody({ body, file, pictures = [] }: Body, base: string): Promise<string> {
	return renderMarkdown(body, { base, file, pictures });
}

/** The HTML of an article's body that stands on one page with others. */
export function renderJoinedBody(
	{ body, file, pictures, slug }: Article,
	{ base, headingLevel }: { base: string; headingLevel: number },
): Promise<string> {
	const finish: TreeChange = (tree) => toJoinedTree(tree, { headingLevel, prefix: slug });
	return renderMarkdown(body, { base, file, pictures, finish });
}

/** How an article's body leaves the site. */
export interface OutletBody {
	article: Article;
	root: SiteRoot;
	/** Changes the tree of the body, whose addresses are whole; what comes out is stringified. */
	transform?: TreeChange;
}

/** The HTML of an article's body for readers elsewhere: every address in it is whole. */
export function renderOutletBody({ article, root, transform }: OutletBody): Promise<string> {
	const { body, file, pictures } = article;
	const address = toWebAddress(root, toArticlePath(article));
	const finish: TreeChange = (tree) => {
		const absolute = toAbsoluteTree(tree, address);
		return transform ? transform(absolute) : absolute;
	};
	return renderMarkdown(body, { base: root.base, file, pictures, finish });
}

/** The tree of an article's body for readers elsewhere: every address in it is whole, its headings below `headingLevel`. */
export async function renderOutletTree({
	article,
	root,
	headingLevel,
}: Omit<OutletBody, "transform"> & { headingLevel: number }): Promise<BodyTree> {
	let rendered: BodyTree | undefined;
	const transform: TreeChange = (tree) => {
		rendered = toLoweredTree(tree, headingLevel);
		return tree;
	};
	await renderOutletBody({ article, root, transform });
	if (!rendered) throw new Error(`No tree of ${article.file}`);
	return rendered;
}
