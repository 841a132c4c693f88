import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { createHtmlChecker } from "../../scripts/lib/check-dist/check-html.ts";
import { listFiles } from "../../scripts/lib/check-dist/list-files.ts";
import { isPage } from "../../scripts/lib/check-dist/page-files.ts";
import { toOutlines } from "../../scripts/lib/check-dist/to-outlines.ts";

const { sample } = inject("papers");
const BASE = "/";

const pages = listFiles(sample.directory)
	.filter(isPage)
	.map((file) => readFileSync(join(sample.directory, file), "utf8"));
const known = new Set(pages.flatMap((page) => [...toOutlines(page, BASE)]));
const findDefects = createHtmlChecker(BASE);

const isKnown = (page: string) => [...toOutlines(page, BASE)].every((each) => known.has(each));

/** Tags and the text between them. */
const split = (page: string) => page.match(/<[^>]+>|[^<]+/g) ?? [];
const pieces = [...new Set(pages.flatMap(split))];
const attributes = [
	...new Set(pieces.flatMap((piece) => piece.match(/ [a-z-]+(?:="[^"]*")?/g) ?? [])),
];
const values = ["", " ", "x", "1", "main", "a & b", "//evil.example/a.js", "javascript:1"];
const texts = ["", " ", "文字", "a & b", "&foo;", "<", ">", "&amp;"];

/** What can go wrong with a piece of a page: what stands there instead. */
const change = fc.oneof(
	fc.constant(() => ""),
	fc.constant((piece: string) => piece + piece),
	fc.constantFrom(...pieces).map((other) => () => other),
	fc.constantFrom(...pieces).map((other) => (piece: string) => piece + other),
	fc.nat(9).map((at) => (piece: string) => {
		const own = piece.match(/ [a-z-]+(?:="[^"]*")?/g) ?? [];
		return piece.replace(own[at % Math.max(1, own.length)] ?? "", "");
	}),
	fc
		.constantFrom(...attributes)
		.map((added) => (piece: string) => piece.replace(/^<[a-z0-9-]+/, (tag) => tag + added)),
	fc
		.constantFrom(...values)
		.map((value) => (piece: string) => piece.replace(/="[^"]*"/, () => `="${value}"`)),
	fc.constantFrom(...texts).map((text) => (piece: string) => (/^</.test(piece) ? piece : text)),
);

/** A page of the site with something else in one place. */
const changedPage = fc
	.record({ page: fc.constantFrom(...pages), at: fc.nat(100_000), change })
	.map(({ page, at, change: make }) => {
		const parts = split(page);
		const index = at % parts.length;
		return parts.map((part, i) => (i === index ? make(part) : part)).join("");
	});

test("a page is not taken for one that is known if anything is wrong with it", async () => {
	let bad = 0;
	await fc.assert(
		fc.asyncProperty(changedPage, async (page) => {
			const defects = await findDefects("page.html", page);
			if (defects.length === 0) return;
			bad += 1;
			expect(isKnown(page)).toBe(false);
		}),
		{ numRuns: 600, endOnFailure: true },
	);
	expect(bad).toBeGreaterThan(100);
});

test("a page is known if it says something else in the same form", () => {
	const article = pages.find((page) => page.includes('class="byline"')) ?? "";
	const other = article
		.replaceAll(/(?<=<p>)[^<]+(?=<\/p>)/g, "另一句话。")
		.replace(/<p>[^<]+<\/p>/, (paragraph) => paragraph.repeat(3));
	expect(other).not.toBe(article);
	expect(isKnown(other)).toBe(true);
});
