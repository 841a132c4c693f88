import { type HTMLElement, parse } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { toArticlePath, toCorrectionPath } from "../../src/domain/addresses.ts";
import { readOutlets } from "../support/built-outlets.ts";

const papers = inject("papers");

interface Node {
	"@type": string;
	"@id"?: string;
	[property: string]: unknown;
}

function readGraph(page: HTMLElement): Node[] {
	const scripts = page.querySelectorAll("script[type='application/ld+json']");
	expect(scripts.length).toBeLessThanOrEqual(1);
	if (!scripts[0]) return [];
	const { "@context": context, "@graph": graph } = JSON.parse(scripts[0].text);
	expect(context).toBe("https://schema.org");
	return graph;
}

/** Every object in a graph that is only a reference. */
function findReferences(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(findReferences);
	if (typeof value !== "object" || value === null) return [];
	const entries = Object.entries(value);
	if (entries.length === 1 && entries[0]?.[0] === "@id") return [String(entries[0][1])];
	return entries.flatMap(([, each]) => findReferences(each));
}

function getNode(graph: readonly Node[], type: string): Node {
	const node = graph.find((each) => each["@type"] === type);
	if (!node) throw new Error(`No ${type} in ${JSON.stringify(graph).slice(0, 200)}`);
	return node;
}

const flat = (text: unknown) => String(text).replace(/\s/g, "");

/** What Google and the issue ask of each type. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
	NewsArticle: [
		...["headline", "datePublished", "dateModified", "inLanguage", "printPage", "mainEntityOfPage"],
		...["isPartOf", "publisher", "url"],
	],
	PublicationIssue: ["name", "url", "datePublished", "isPartOf", "publisher"],
	Newspaper: ["name", "url", "publisher", "inLanguage"],
	NewsMediaOrganization: ["name", "url"],
	BreadcrumbList: ["itemListElement"],
};

describe.each(["sample", "fixture"] as const)(
	"the structured data of the %s paper",
	async (name) => {
		const outlets = await readOutlets(papers[name]);
		const pages = outlets.plan.pages.filter(({ kind }) => kind !== "not-found");

		async function readPage(path: string): Promise<HTMLElement> {
			return parse(await outlets.read(`${path}index.html`));
		}

		test("is one graph a page, without a reference that leads nowhere", async () => {
			const silent = new Set<string>();
			for (const { kind, path } of pages) {
				const graph = readGraph(await readPage(path));
				if (graph.length === 0) silent.add(kind);
				const ids = new Set(graph.map((node) => node["@id"]));
				const known = new Set(outlets.articles.map((each) => `${outlets.toArticleAddress(each)}`));
				const open = findReferences(graph).filter(
					(id) => !ids.has(id) && !known.has(id.replace(/#article$/, "")),
				);
				expect([path, open]).toEqual([path, []]);
				for (const node of graph)
					for (const property of REQUIRED[node["@type"]] ?? [])
						expect([path, node["@type"], property, node[property] !== undefined]).toEqual([
							...[path, node["@type"], property],
							true,
						]);
			}
			// These are kept out of search engines.
			expect([...silent].sort()).toEqual(
				["edition-print", "letter", "page-print", "redirect", "search"].filter((kind) =>
					pages.some((page) => page.kind === kind),
				),
			);
		});

		test("tells the way that the page shows", async () => {
			for (const { path } of pages) {
				const page = await readPage(path);
				const graph = readGraph(page);
				const crumbs = graph.find((node) => node["@type"] === "BreadcrumbList");
				if (!crumbs) continue;
				const shown = page.querySelectorAll(".breadcrumbs li").map((item) => ({
					name: item.text,
					item: item.querySelector("a")?.getAttribute("href"),
				}));
				const told = crumbs["itemListElement"] as {
					position: number;
					name: string;
					item?: string;
				}[];
				expect(told.map(({ position }) => position)).toEqual(shown.map((_, index) => index + 1));
				expect(told.map(({ name: label, item }) => ({ name: label, item }))).toEqual(
					shown.map(({ name: label, item }) => ({
						name: label,
						item: item === undefined ? undefined : outlets.toAddress(item),
					})),
				);
			}
		});

		test("says of an article what its page says", async () => {
			for (const article of outlets.articles) {
				const page = await readPage(toArticlePath(article));
				const node = getNode(readGraph(page), "NewsArticle");
				const head = page.querySelector(".article-head")?.text ?? "";
				expect(flat(node["headline"])).toBe(flat(page.querySelector("h1")?.text));
				for (const line of (node["alternativeHeadline"] ?? []) as string[])
					expect(flat(head)).toContain(flat(line));
				expect(node["url"]).toBe(page.querySelector("link[rel=canonical]")?.getAttribute("href"));
				expect(node["datePublished"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
				expect(String(node["datePublished"]).slice(0, 10)).toBe(article.date);
				expect(node["printPage"]).toBe(String(article.page));
				const people = [
					...((node["author"] ?? []) as Node[]),
					...((node["contributor"] ?? []) as Node[]),
				].filter((each) => each["@type"] === "Person");
				const signed = [
					...new Set(
						[...article.reporters, ...article.correspondents, ...article.photographers].map(
							(person) => person.name,
						),
					),
				];
				expect([...new Set(people.map((each) => each["name"]))].sort()).toEqual(signed.sort());
				for (const person of people) expect(page.text).toContain(String(person["name"]));
				const places = [node["contentLocation"] ?? []].flat() as Node[];
				expect(places.map((place) => place["name"])).toEqual(
					article.districts
						.filter(({ kind }) => kind !== "citywide" && kind !== "system")
						.map((each) => each.name),
				);
			}
		});

		test("tells a correction, and that the article was changed by it", async () => {
			const corrected = outlets.articles.filter(({ corrections }) => corrections.length > 0);
			if (name === "fixture") expect(corrected.length).toBeGreaterThan(0);
			for (const article of corrected) {
				const page = await readPage(toArticlePath(article));
				const node = getNode(readGraph(page), "NewsArticle");
				const told = [node["correction"]].flat() as Node[];
				expect(told).toMatchObject(
					article.corrections.map(({ date, text }, place) => ({
						"@type": "CorrectionComment",
						text,
						datePublished: expect.stringContaining(date),
						"@id": outlets.toAddress(toCorrectionPath(article, place)),
					})),
				);
				const newest =
					article.corrections
						.map(({ date }) => date)
						.sort()
						.at(-1) ?? "";
				expect(String(node["dateModified"]).slice(0, 10)).toBe(newest);
				for (const { text } of article.corrections)
					expect(page.querySelector(".correction-box")?.text).toContain(text);
			}
		});
	},
);
