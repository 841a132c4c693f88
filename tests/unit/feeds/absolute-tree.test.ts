import type { Element, Properties, Root } from "hast";
import { describe, expect, it } from "vitest";
import { toAbsoluteTree } from "../../../src/feeds/absolute-tree.ts";

const PAGE = "https://paper.example/base/2020/12/02/story/";

function makeTree(tagName: string, properties: Properties): Root {
	const inner: Element = { type: "element", tagName, properties, children: [] };
	const outer: Element = { type: "element", tagName: "p", properties: {}, children: [inner] };
	return { type: "root", children: [outer] };
}

function toInner(tree: Root): Properties {
	const [outer] = tree.children as [Element];
	return (outer.children[0] as Element).properties;
}

describe("a body away from its page", () => {
	it.each([
		["/base/about/", "https://paper.example/base/about/"],
		["../other/", "https://paper.example/base/2020/12/02/other/"],
		["#fn-1", `${PAGE}#fn-1`],
		["?q=1", `${PAGE}?q=1`],
		["https://example.com/a", "https://example.com/a"],
		["mailto:a@example.com", "mailto:a@example.com"],
		["tel:12351", "tel:12351"],
		["/关于/", "https://paper.example/%E5%85%B3%E4%BA%8E/"],
	])("links %s to %s", (href, whole) => {
		expect(toInner(toAbsoluteTree(makeTree("a", { href }), PAGE))).toEqual({ href: whole });
	});

	it("shows its pictures in every width", () => {
		const picture = {
			src: "/b.webp",
			srcSet: "/a.webp 480w, /b.webp 960w",
			alt: "/not/an/address",
		};
		expect(toInner(toAbsoluteTree(makeTree("img", picture), PAGE))).toEqual({
			src: "https://paper.example/b.webp",
			srcSet: "https://paper.example/a.webp 480w, https://paper.example/b.webp 960w",
			alt: "/not/an/address",
		});
	});

	it("leaves the tree it was given alone", () => {
		const tree = makeTree("a", { href: "/x/" });
		toAbsoluteTree(tree, PAGE);
		expect(toInner(tree)).toEqual({ href: "/x/" });
	});
});
