import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { toBasedAddress } from "./to-based-address.ts";

const EXTERNAL = /^https?:/i;

/** Puts root-relative links under `base`, and marks those that leave the site. */
export function placeLinks(tree: Root, { base }: { base: string }): void {
	visit(tree, "element", ({ tagName, properties }: Element) => {
		const { href } = properties;
		if (tagName !== "a" || typeof href !== "string") return;
		properties["href"] = toBasedAddress(href, base);
		if (EXTERNAL.test(href)) properties["rel"] = ["noopener", "external"];
	});
}
