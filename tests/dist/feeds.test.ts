import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { parse } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { toArticlePath, toCorrectionPath } from "../../src/domain/addresses.ts";
import type { Article } from "../../src/domain/article.ts";
import { FEED_FORMATS } from "../../src/domain/feed-formats.ts";
import { toSigningPeople } from "../../src/domain/publication.ts";
import { toModified, toPublished } from "../../src/domain/publication-times.ts";
import { readOutlets } from "../support/built-outlets.ts";

const papers = inject("papers");

/** One entry of a feed, whatever the format. */
interface Entry {
	address: string | undefined;
	title: string | undefined;
	summary: string | undefined;
	html: string;
	published: number;
	/** Where the format says it of an entry that was never changed. */
	modified: number | undefined;
	authors: readonly (string | undefined)[];
	categories: readonly (string | undefined)[];
}

const toMoment = (text: string | undefined) => Date.parse(text ?? "");

function readRss(text: string): { self: string | undefined; entries: Entry[] } {
	const { items = [], atom } = parseRssFeed(text);
	expect(items.every(({ guid, link }) => guid?.isPermaLink && guid.value === link)).toBe(true);
	return {
		self: atom?.links?.find(({ rel }) => rel === "self")?.href,
		entries: items.map((item) => ({
			address: item.link,
			title: item.title,
			summary: item.description,
			html: item.content?.encoded ?? "",
			published: toMoment(item.pubDate),
			modified: item.atom?.updated === undefined ? undefined : toMoment(item.atom.updated),
			authors: item.dc?.creators ?? [],
			categories: item.categories?.map(({ name }) => name) ?? [],
		})),
	};
}

function readAtom(text: string): { self: string | undefined; entries: Entry[] } {
	const { entries = [], links } = parseAtomFeed(text);
	return {
		self: links?.find(({ rel }) => rel === "self")?.href,
		entries: entries.map((entry) => ({
			address: entry.id,
			title: entry.title?.value,
			summary: entry.summary?.value,
			html: entry.content?.value ?? "",
			published: toMoment(entry.published),
			modified: toMoment(entry.updated),
			authors: entry.authors?.map(({ name }) => name) ?? [],
			categories: entry.categories?.map(({ term }) => term) ?? [],
		})),
	};
}

function readJson(text: string): { self: string | undefined; entries: Entry[] } {
	const { items = [], feed_url } = parseJsonFeed(text);
	return {
		self: feed_url,
		entries: items.map((item) => ({
			address: item.url,
			title: item.title,
			summary: item.summary,
			html: item.content_html ?? "",
			published: toMoment(item.date_published),
			modified: toMoment(item.date_modified),
			authors: item.authors?.map(({ name }) => name) ?? [],
			categories: item.tags ?? [],
		})),
	};
}

const READERS = { rss: readRss, atom: readAtom, json: readJson } as const;

const flat = (text: string) => text.replace(/\s/g, "");

describe.each(["sample", "fixture"] as const)("the feeds of the %s paper", async (name) => {
	const outlets = await readOutlets(papers[name]);
	const { timeZone } = outlets.plan.publication.paper.site;

	/** The sentences that the article's own page shows. */
	async function readSentences(article: Article): Promise<string[]> {
		const page = parse(await outlets.read(`${toArticlePath(article)}index.html`));
		return page.querySelectorAll(".prose p").map(({ textContent }) => flat(textContent));
	}

	test.each(FEED_FORMATS)("$name says of every article what its page says", async (feed) => {
		const path = `/${feed.file}`;
		const { self, entries } = READERS[feed.format](await outlets.read(path));
		expect(self).toBe(outlets.toAddress(path));
		expect(entries.map(({ address }) => address)).toEqual(
			outlets.articles.map(outlets.toArticleAddress),
		);
		for (const [index, article] of outlets.articles.entries()) {
			const entry = entries[index];
			const modified = toModified(article, timeZone);
			const published = toPublished(article, timeZone);
			const isUnsaid = feed.format === "rss" && modified === published;
			expect(entry).toMatchObject({
				title: article.title,
				summary: article.summary,
				published,
				modified: isUnsaid ? undefined : modified,
				authors: toSigningPeople(article).map((person) => person.name),
			});
			const subjects = [
				...(article.column ? [article.column.name] : []),
				...article.districts.filter(({ kind }) => kind !== "citywide").map((each) => each.name),
				...article.tags,
			];
			expect(entry?.categories).toEqual([...new Set(subjects)]);
			const text = flat(parse(entry?.html ?? "").textContent);
			const sentences = await readSentences(article);
			expect(sentences.length).toBeGreaterThan(0);
			for (const sentence of sentences) expect(text).toContain(sentence);
			for (const { text: correction } of article.corrections)
				expect(text).toContain(flat(correction));
		}
	});

	test.each(FEED_FORMATS)("$name has no address that needs the page around it", async (feed) => {
		const { entries } = READERS[feed.format](await outlets.read(`/${feed.file}`));
		const addresses = entries.flatMap(({ html }) =>
			parse(html)
				.querySelectorAll("[href], [src]")
				.map((each) => each.getAttribute("href") ?? each.getAttribute("src") ?? ""),
		);
		expect(addresses.length).toBeGreaterThan(0);
		expect(addresses.filter((each) => !/^(?:https?:|mailto:|tel:)/.test(each))).toEqual([]);
	});

	test.each(FEED_FORMATS)("$name of the corrections lists them all, newest first", async (feed) => {
		const path = `/corrections/${feed.file}`;
		const { self, entries } = READERS[feed.format](await outlets.read(path));
		expect(self).toBe(outlets.toAddress(path));
		const corrections = outlets.articles.flatMap((article) =>
			article.corrections.map(({ text }, place) => ({
				address: outlets.toAddress(toCorrectionPath(article, place)),
				text,
			})),
		);
		if (name === "fixture") expect(corrections.length).toBeGreaterThan(0);
		expect(entries.map(({ address }) => address).sort()).toEqual(
			corrections.map(({ address }) => address).sort(),
		);
		for (const { address, text } of corrections)
			expect(entries.find((entry) => entry.address === address)?.html).toContain(text);
		const moments = entries.map(({ published }) => published);
		expect(moments).toEqual([...moments].sort((a, b) => b - a));
	});

	test("are named in the head of every page that lists the same", async () => {
		const { districts, columns } = outlets.plan.publication.paper;
		const pages = [
			"/",
			...districts.map(({ id }) => `/districts/${id}/`),
			...columns.map(({ id }) => `/columns/${id}/`),
		];
		for (const path of pages) {
			const links = parse(await outlets.read(`${path}index.html`))
				.querySelectorAll("link[rel=alternate]")
				.map((link) => link.getAttribute("href"));
			expect(links).toEqual(expect.arrayContaining(FEED_FORMATS.map(({ file }) => path + file)));
		}
	});
});
