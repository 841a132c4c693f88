import { describe, expect, test } from "vitest";
import { toPageReferences } from "../../../scripts/lib/check-dist/page-references.ts";
import { resolveAddress } from "../../../scripts/lib/check-dist/resolve-address.ts";

const files = new Set(["index.html", "about/index.html", "404.html", "a b.txt", "x/图.png"]);

function resolve(address: string, base = "/") {
	return resolveAddress(address, { from: "about/index.html", site: { files, base } });
}

describe("an address in a page", () => {
	test.each([
		["/", "index.html"],
		["/about/", "about/index.html"],
		["../", "index.html"],
		["", "about/index.html"],
		["?q=1", "about/index.html"],
		["/404.html", "404.html"],
		["/a%20b.txt", "a b.txt"],
		["/x/%E5%9B%BE.png", "x/图.png"],
		["/x/图.png", "x/图.png"],
	])("%s leads to %s", (address, file) => {
		expect(resolve(address)).toMatchObject({ kind: "file", file, fragment: "" });
	});

	test.each([
		["/none/", 404],
		["/about", 301],
		["/about/index", 404],
		["/x/", 404],
		["http://[", 404],
	])("%s leads nowhere: %i", (address, status) => {
		expect(resolve(address)).toMatchObject({ kind: "dead", status });
	});

	test.each(["https://other.example/", "//other.example/a", "mailto:a@b.example", "tel:110"])(
		"%s leads elsewhere",
		(address) => {
			expect(resolve(address)).toEqual({ kind: "elsewhere" });
		},
	);

	test("keeps its fragment", () => {
		expect(resolve("/#%E4%B8%80")).toMatchObject({ file: "index.html", fragment: "一" });
	});

	test("outside the base leads nowhere, even if there is such a file", () => {
		expect(resolve("/about/", "/paper/")).toMatchObject({ kind: "dead", status: 404 });
		expect(resolve("/paper/about/", "/paper/")).toMatchObject({ file: "about/index.html" });
		expect(resolve("../", "/paper/")).toMatchObject({ file: "index.html" });
	});
});

describe("the references of a page", () => {
	test("are what a browser opens or shows, however it is written", () => {
		const { addresses, ids } = toPageReferences(
			`<link rel=canonical href="/no/"><link rel="stylesheet" href='/a.css'>
			<meta http-equiv="refresh" content="0; URL=/b/"><meta name="x" content="; url=/no/">
			<a href=/c/ id="d">x</a><a name="e"></a><img src="/f.png" srcset="/g.png 1w, /h.png 2w">
			<form action="/i/"><!-- <a href="/no/"> --><p id='j'>&lt;a href="/no/"&gt;
			<svg><a href="/k/"/></svg><script src=/l.js></script>`,
		);
		expect(addresses).toEqual([
			...["/a.css", "/b/", "/c/", "/f.png", "/g.png", "/h.png", "/i/", "/k/", "/l.js"],
		]);
		expect([...ids]).toEqual(["d", "e", "j"]);
	});
});
