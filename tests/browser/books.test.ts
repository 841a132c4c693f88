import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, inject, test } from "vitest";
import { COVER_SIZE } from "../../src/domain/book-cover.ts";
import { toBookPath } from "../../src/domain/addresses.ts";
import { useBrowser } from "../support/browser.ts";
import { makeDay } from "../support/make-day.ts";

const papers = inject("papers");
const getBrowser = useBrowser();

const BOOKS = [
	["sample", "2020-12-02"],
	["sample", "2020-11-30"],
	["fixture", "2021-03-02"],
] as const;

interface Parsed {
	/** What a strict parser says is wrong. */
	error: string | undefined;
	root: string;
	lang: string | null;
	title: string;
	ids: string[];
	links: string[];
	pictures: { source: string; alt: string | null }[];
	/** Elements and attributes that no book reader may meet. */
	forbidden: string[];
}

/** Reads every XML file of a book with the strict parser of a browser. */
async function parseAll(files: Readonly<Record<string, string>>): Promise<Record<string, Parsed>> {
	const page = await getBrowser().newPage();
	const parsed = await page.evaluate((texts) => {
		const toParsed = (text: string) => {
			const document = new DOMParser().parseFromString(text, "application/xml");
			const all = [...document.querySelectorAll("*")];
			return {
				error: document.querySelector("parsererror")?.textContent ?? undefined,
				root: document.documentElement.localName,
				lang: document.documentElement.getAttribute("xml:lang"),
				title: document.querySelector("title")?.textContent ?? "",
				ids: all.map((each) => each.id).filter((id) => id !== ""),
				links: all.map((each) => each.getAttribute("href") ?? "").filter((href) => href !== ""),
				pictures: [...document.querySelectorAll("img")].map((picture) => ({
					source: picture.getAttribute("src") ?? "",
					alt: picture.getAttribute("alt"),
				})),
				forbidden: all
					.filter((each) => /^(?:script|style|iframe|form|input|object)$/.test(each.localName))
					.map((each) => each.localName),
			};
		};
		return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, toParsed(text)]));
	}, files);
	await page.close();
	return parsed;
}

describe.each(BOOKS)("the book of the %s paper of %s", async (paper, date) => {
	const bytes = await readFile(join(papers[paper].directory, toBookPath(makeDay(date))));
	const files = unzipSync(bytes);
	const texts = Object.fromEntries(
		Object.entries(files)
			.filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name))
			.map(([name, content]) => [name, strFromU8(content)]),
	);
	const opf = texts["EPUB/Package.opf"] ?? "";
	const items = [...opf.matchAll(/<item ([^>]+)>/g)].map(([, attributes = ""]) => ({
		id: /id="([^"]+)"/.exec(attributes)?.[1] ?? "",
		href: /href="([^"]+)"/.exec(attributes)?.[1] ?? "",
		type: /media-type="([^"]+)"/.exec(attributes)?.[1] ?? "",
		properties: /properties="([^"]+)"/.exec(attributes)?.[1] ?? "",
	}));

	test("begins with its kind, stored, as the container asks", () => {
		// A local file header of zip: method at 8, name at 30, then the content.
		expect(bytes.readUInt32LE(0)).toBe(0x04034b50);
		expect(bytes.readUInt16LE(8)).toBe(0);
		expect(bytes.subarray(30, 38).toString()).toBe("mimetype");
		expect(bytes.subarray(38, 58).toString()).toBe("application/epub+zip");
		expect(texts["META-INF/container.xml"]).toContain('full-path="EPUB/Package.opf"');
	});

	test("lists every file it has, and has every file it lists", () => {
		const inside = Object.keys(files).filter((name) => name.startsWith("EPUB/"));
		const listed = [...items.map(({ href }) => `EPUB/${href}`), "EPUB/Package.opf"];
		expect(inside.sort()).toEqual(listed.sort());
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
		const spine = [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => id);
		expect(spine).toEqual(
			items.filter(({ type }) => type === "application/xhtml+xml").map(({ id }) => id),
		);
		expect(items.filter(({ properties }) => properties === "nav")).toHaveLength(1);
		expect(items.filter(({ properties }) => properties === "cover-image")).toHaveLength(1);
	});

	test("is strict XML whose links and pictures are there", async () => {
		const parsed = await parseAll(texts);
		for (const [name, document] of Object.entries(parsed)) {
			expect([name, document.error]).toEqual([name, undefined]);
			if (document.root !== "html") continue;
			expect([name, document.lang, document.forbidden]).toEqual([name, "zh-Hans", []]);
			expect(document.title).not.toBe("");
			expect(new Set(document.ids).size).toBe(document.ids.length);
			for (const link of document.links) {
				if (/^(?:https?:|mailto:|tel:)/.test(link)) continue;
				const [file = "", id] = link.split("#");
				const target = file === "" ? document : parsed[`EPUB/${file}`];
				if (file.endsWith(".css")) expect(files[`EPUB/${file}`]).toBeDefined();
				else expect([name, link, target !== undefined]).toEqual([name, link, true]);
				if (id !== undefined)
					expect([name, link, target?.ids.includes(id)]).toEqual([name, link, true]);
			}
			for (const { source, alt } of document.pictures) {
				expect([name, source, files[`EPUB/${source}`] !== undefined]).toEqual([name, source, true]);
				expect(alt?.trim()).not.toBe("");
			}
		}
	});

	test("can be gone through by page, and says what it does for readers who do not see", async () => {
		const { "EPUB/Contents.xhtml": contents } = texts;
		const pages = [...(contents ?? "").matchAll(/print-page-(\d+)"/g)].map(([, page]) => page);
		expect(pages.length).toBeGreaterThan(0);
		expect(pages).toEqual([...pages].sort());
		for (const type of ["toc", "page-list", "landmarks"])
			expect(contents).toContain(`epub:type="${type}"`);
		for (const property of [
			...["accessMode", "accessModeSufficient", "accessibilityFeature"],
			...["accessibilityHazard", "accessibilitySummary"],
		])
			expect(opf).toContain(`property="schema:${property}"`);
		expect(opf).toMatch(/dcterms:modified">\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ</);
	});

	test("has a drawn cover and pictures that every reader knows", async () => {
		const cover = await sharp(files["EPUB/Cover.png"]).metadata();
		expect([cover.format, cover.width, cover.height]).toEqual([
			"png",
			COVER_SIZE.width,
			COVER_SIZE.height,
		]);
		for (const { href } of items.filter(({ type }) => type === "image/jpeg"))
			expect((await sharp(files[`EPUB/${href}`]).metadata()).format).toBe("jpeg");
	});
});
