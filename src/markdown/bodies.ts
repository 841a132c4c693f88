import type { PictureFile } from "../domain/picture.ts";
import { type BodyTree, toBodyTree } from "./body-tree.ts";

/** What is rendered: an article's text, or a standing page's. */
export interface Body {
	/** Markdown. */
	body: string;
	/** Relative to the content folder. */
	file: string;
	pictures?: readonly PictureFile[];
}

/** Bodies that several pages and outlets show, each rendered once. */
export interface Bodies {
	/** The tree of a body; whoever changes it, copies it first. */
	getTree(body: Body): BodyTree;
}

/** Keeps what it renders: for as many bodies as may be held, an edition's. `base` begins and ends with a slash. */
export function createBodies(base: string): Bodies {
	const trees = new Map<string, BodyTree>();
	return {
		getTree({ body, file, pictures = [] }) {
			const known = trees.get(file);
			if (known) return known;
			const tree = toBodyTree(body, { base, file, pictures });
			trees.set(file, tree);
			return tree;
		},
	};
}
