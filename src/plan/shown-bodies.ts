import type { Bodies } from "../markdown/bodies.ts";
import { type BodyTree, formatBodyTree } from "../markdown/body-tree.ts";

/**
 * Bodies as pages and documents show them. What several show alike is made
 * once, and nobody may change what he is given.
 */
export interface ShownBodies extends Bodies {
	/** The tree in another form. `form` names everything that the form depends on besides the tree. */
	getForm(tree: BodyTree, form: string, change: (tree: BodyTree) => BodyTree): BodyTree;
	/** The HTML of a tree. */
	getHtml(tree: BodyTree): string;
}

/** Keeps what is made of the bodies for as long as itself is kept. */
export function createShownBodies(bodies: Bodies): ShownBodies {
	// By the tree itself: two articles with the same text may have the same tree.
	const forms = new Map<BodyTree, Map<string, BodyTree>>();
	const texts = new Map<BodyTree, string>();
	return {
		getTree: (body) => bodies.getTree(body),
		getForm(tree, form, change) {
			const known = forms.get(tree) ?? new Map<string, BodyTree>();
			const made = known.get(form) ?? change(tree);
			forms.set(tree, known.set(form, made));
			return made;
		},
		getHtml(tree) {
			const text = texts.get(tree) ?? formatBodyTree(tree);
			texts.set(tree, text);
			return text;
		},
	};
}
