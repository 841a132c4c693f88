import { strFromU8, unzipSync } from "fflate";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { parse } from "node-html-parser";
import PostalMime from "postal-mime";
import { describe, expect, inject, test } from "vitest";
import {
	FRONT_PATH,
	toArticlePath,
	toBookPath,
	toColumnPath,
	toDistrictPath,
	toEditionPath,
	toLetterFilePath,
	toLetterPath,
} from "../../src/domain/addresses.ts";
import type { Article } from "../../src/domain/article.ts";
import { FEED_FORMATS, type FeedFormat } from "../../src/domain/feed-formats.ts";
import { type BuiltOutlets, readOutlets } from "../support/built-outlets.ts";

const papers = inject("papers");

const FEED_READERS: Readonly<Record<FeedFormat, (text: string) => (string | undefined)[]>> = {
	rss: (text) => parseRssFeed(text).items?.map(({ link }) => link) ?? [],
	atom: (text) => parseAtomFeed(text).entries?.map(({ id }) => id) ?? [],
	json: (text) => parseJsonFeed(text).items?.map(({ url }) => url) ?? [],
};

/** Whole addresses of the articles that an outlet lists, in its order, each as often as it stands there. */
type Reader = (outlets: BuiltOutlets) => Promise<readonly (string | undefined)[]>;

const OUTLETS: Readonly<Record<string, Reader>> = {
	...Object.fromEntries(
		FEED_FORMATS.map(({ format, file }): [string, Reader] => [
			format,
			async ({ read }) => FEED_READERS[format](await read(FRONT_PATH + file)),
		]),
	),
	sitemaps: async (outlets) => {
		const { articles, toArticleAddress } = outlets;
		const years = new Set(articles.map(({ date }) => date.slice(0, 4)));
		const found: string[] = [];
		for (const year of years) {
			const text = await outlets.read(`/sitemap-${year}.xml`);
			found.push(...[...text.matchAll(/<loc>([^<]+)</g)].map(([, address = ""]) => address));
		}
		// A sitemap lists the pages of editions too: those are no articles.
		const pages = new Set(articles.map(toArticleAddress));
		const isArticle = (address: string) => /\/[a-z][a-z0-9-]*\/$/.test(address);
		return found.filter((address) => isArticle(address) || pages.has(address));
	},
	"open data": async ({ read, origin }) => {
		const toPath = (address: string) => address.slice(origin.length);
		const { editions } = JSON.parse(await read("/api/editions.json"));
		const addresses: string[] = [];
		for (const { data, articles } of editions) {
			const edition = JSON.parse(await read(toPath(data)));
			expect(edition.articles).toHaveLength(articles);
			for (const story of edition.articles) {
				const article = JSON.parse(await read(toPath(story.data)));
				expect(article.url).toBe(story.url);
				addresses.push(article.url);
			}
		}
		return addresses;
	},
	"letters as HTML": (outlets) =>
		readLetters(outlets, async (date) =>
			parse(await outlets.read(toLetterFilePath(date, "html")))
				.querySelectorAll("h3 a")
				.map((link) => link.getAttribute("href")),
		),
	"letters as text": (outlets) =>
		readLetters(outlets, async (date) => {
			const text = await outlets.read(toLetterFilePath(date, "txt"));
			return text
				.split("\n■ ")
				.slice(1)
				.map((story) => /^https:\S+$/m.exec(story)?.[0]);
		}),
	"letters as messages": (outlets) =>
		readLetters(outlets, async (date) => {
			const { html = "" } = await PostalMime.parse(
				await outlets.readBytes(toLetterFilePath(date, "eml")),
			);
			return parse(html)
				.querySelectorAll("h3 a")
				.map((link) => link.getAttribute("href"));
		}),
	"letters in the browser": (outlets) =>
		readLetters(outlets, async (date) => {
			const { editions } = outlets.plan.publication.paper;
			const { articles = [] } = editions.find((each) => each.date === date) ?? {};
			const page = parse(await outlets.read(`${toLetterPath(date)}index.html`));
			const toTitle = (text: string) => text.replace(/\s/g, "");
			return page
				.querySelectorAll(".printed-article h3")
				.map(({ text }) => articles.find(({ title }) => toTitle(title) === toTitle(text)))
				.map((article) => article && outlets.toArticleAddress(article));
		}),
	books: (outlets) =>
		readLetters(outlets, async (date) => {
			const files = unzipSync(await outlets.readBytes(toBookPath(date)));
			const text = strFromU8(files["EPUB/Package.opf"] ?? new Uint8Array());
			const spine = [...text.matchAll(/<itemref idref="a-([^"]+)"/g)].map(([, slug]) => slug);
			return spine.map((slug) => `${outlets.toAddress(toEditionPath(date))}${slug}/`);
		}),
	"structured data of editions": (outlets) =>
		readLetters(outlets, async (date) => {
			const page = parse(await outlets.read(`${toEditionPath(date)}index.html`));
			const { "@graph": graph } = JSON.parse(
				page.querySelector("script[type='application/ld+json']")?.text ?? "",
			);
			const issue = graph.find((node: { "@type": string }) => node["@type"] === "PublicationIssue");
			return issue.hasPart.map((part: { url?: string; "@id": string }) =>
				(part.url ?? part["@id"]).replace(/#.*/, ""),
			);
		}),
};

async function readLetters(
	{ plan }: BuiltOutlets,
	readEdition: (
		date: BuiltOutlets["articles"][number]["date"],
	) => Promise<readonly (string | undefined)[]>,
): Promise<readonly (string | undefined)[]> {
	const found: (string | undefined)[] = [];
	for (const { date } of plan.publication.paper.editions) found.push(...(await readEdition(date)));
	return found;
}

const FILES = ["/rss.xml", "/atom.xml", "/feed.json", "/api/editions.json"] as const;

describe.each(["sample", "fixture"] as const)("the %s paper", async (name) => {
	const outlets = await readOutlets(papers[name]);
	const published = outlets.articles.map(outlets.toArticleAddress);

	test("has published articles, and others that were held back where it says so", () => {
		const { drafts, embargoed } = outlets.plan.publication;
		expect(published.length).toBeGreaterThan(2);
		if (name === "fixture") expect([drafts.length, embargoed.length]).toEqual([1, 1]);
	});

	test.each(Object.keys(OUTLETS))(
		"%s: exactly the published articles, each once",
		async (outlet) => {
			const listed = await OUTLETS[outlet]?.(outlets);
			expect([...(listed ?? [])].sort()).toEqual([...published].sort());
		},
	);

	test("the feeds of every district and column: exactly its articles", async () => {
		const { districts, columns } = outlets.plan.publication.paper;
		const lists = [
			...districts.map((district) => ({
				path: toDistrictPath(district),
				isHere: (article: Article) => article.districts.some(({ id }) => id === district.id),
			})),
			...columns.map((column) => ({
				path: toColumnPath(column),
				isHere: (article: Article) => article.column?.id === column.id,
			})),
		];
		expect(lists.length).toBeGreaterThan(2);
		for (const { path, isHere } of lists) {
			// What the page lists stands in its feeds: a zone's stories are its district's too.
			const page = await outlets.read(`${path}index.html`);
			const shown = outlets.articles.filter((article) =>
				parse(page).querySelector(`main a[href="${toArticlePath(article)}"]`),
			);
			expect(shown).toEqual(expect.arrayContaining(outlets.articles.filter(isHere)));
			for (const { format, file } of FEED_FORMATS) {
				const listed = FEED_READERS[format](await outlets.read(path + file));
				expect([path, file, [...listed].sort()]).toEqual([
					path,
					file,
					shown.map(outlets.toArticleAddress).sort(),
				]);
			}
		}
	});

	test("no outlet tells an advertisement, a draft or what is held back", async () => {
		const { paper, drafts, embargoed } = outlets.plan.publication;
		const secrets = [
			...paper.editions.flatMap(({ advertisements }) =>
				advertisements.flatMap(({ lines }) => lines.map(({ text }) => text)),
			),
			...[...drafts, ...embargoed].map(({ title }) => title),
		];
		expect(secrets.length).toBeGreaterThan(0);
		const texts: [string, string][] = [];
		for (const file of FILES) texts.push([file, await outlets.read(file)]);
		for (const { date } of paper.editions) {
			for (const format of ["html", "txt"] as const) {
				const file = toLetterFilePath(date, format);
				texts.push([file, await outlets.read(file)]);
			}
			const letterPage = `${toLetterPath(date)}index.html`;
			const main = parse(await outlets.read(letterPage)).querySelector("main");
			texts.push([letterPage, main?.text ?? ""]);
			const book = unzipSync(await outlets.readBytes(toBookPath(date)));
			for (const [file, bytes] of Object.entries(book))
				if (file.endsWith(".xhtml")) texts.push([file, strFromU8(bytes)]);
		}
		for (const [file, text] of texts)
			for (const secret of secrets) expect([file, text.includes(secret)]).toEqual([file, false]);
	});
});
