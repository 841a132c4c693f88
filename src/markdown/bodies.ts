import type { PictureFile } from "../domain/picture.ts";
import { type BodyTree, toBodyTree } from "./body-tree.ts";
import { findPlainBlocks } from "./plain-blocks.ts";

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

/** Trees that were rendered before, by everything they are made of. */
export interface TreeCache {
	find(source: readonly unknown[]): BodyTree | undefined;
	keep(source: readonly unknown[], tree: BodyTree): void;
}

/**
 * Keeps what it renders: for as many bodies as may be held, an edition's. `base`
 * begins and ends with a slash.
 */
export function createBodies(base: string, cache?: TreeCache): Bodies {
	const trees = new Map<string, BodyTree>();
	return {
		getTree({ body, file, pictures = [] }) {
			const known = trees.get(file);
			if (known) return known;
			const render = () => toBodyTree(body, { base, file, pictures });
			// A plain body is rendered faster than it is looked up.
			const isKept = cache && !findPlainBlocks(body);
			const tree = isKept ? recall([base, body, pictures], { cache, render }) : render();
			trees.set(file, tree);
			return tree;
		},
	};
}

function recall(
	source: readonly unknown[],
	{ cache, render }: { cache: TreeCache; render(): BodyTree },
): BodyTree {
	const cached = cache.find(source);
	if (cached) return cached;
	const tree = render();
	cache.keep(source, tree);
	return tree;
}
