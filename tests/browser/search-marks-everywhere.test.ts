import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { toSearchDocument } from "../../scripts/lib/search/to-search-document.ts";
import { parseInstant } from "../../src/domain/instant.ts";
import { readSitePlan } from "../../src/plan/read-site-plan.ts";
import { toBlocks } from "../../src/search/search-document.ts";
import { useBrowser } from "../support/browser.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { watchPage } from "../support/watched-page.ts";

/** Every so many blocks of an article give a piece to look for. */
const STEP = 4;
/** Milliseconds until a piece counts as unmarked; marks take a few. */
const PATIENCE = 30_000;
/** What has a meaning of its own in a query. */
const SYNTAX = /["“”„「」『』:：\-－\n]/u;

const papers = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: papers.sample.directory, base: "/" }));

const cutOff = parseInstant(papers.sample.now);
if (cutOff === undefined) throw new Error("The sample was built at no instant");
const { contentDirectory } = papers.sample;
const { pages } = await readSitePlan({ contentDirectory, cutOff });
const articles = pages.flatMap((page) =>
	page.kind === "article" ? [{ path: page.path, article: page.model.article }] : [],
);

/** Pieces of what the index holds of an article: the title, and from some of the blocks. */
function listPieces(article: (typeof articles)[number]["article"]): readonly string[] {
	const blocks = toBlocks(toSearchDocument(article)).filter((_, index) => index % STEP === 0);
	return [article.title, ...blocks]
		.map((text, index) => text.slice(index % 3, (index % 3) + 5).trim())
		.filter((piece) => piece.length > 1 && /[\p{L}\p{N}]{2}/u.test(piece) && !SYNTAX.test(piece));
}

/** Looks for a piece in the article that is open, and takes its marks away again. */
async function isMarked(page: Page, piece: string): Promise<boolean> {
	await page.evaluate(
		(fragment) => {
			location.hash = fragment;
		},
		String(new URLSearchParams({ find: piece })),
	);
	const mark = page.locator("article mark").first();
	const isThere = await mark.waitFor({ state: "attached", timeout: PATIENCE }).then(
		() => true,
		() => false,
	);
	if (isThere) await page.getByRole("button", { name: "去掉标记" }).click();
	return isThere;
}

describe("what the index holds of an article", () => {
	test("is marked on its page, wherever it stands", async () => {
		const { page, close } = await watchPage(getBrowser(), { origin: getOrigin() });
		const unmarked: string[] = [];
		let tried = 0;
		for (const { path, article } of articles) {
			await page.goto(path);
			for (const piece of listPieces(article)) {
				tried += 1;
				if (!(await isMarked(page, piece))) unmarked.push(`${path} ${piece}`);
			}
		}
		await close();
		expect(tried).toBeGreaterThan(articles.length);
		expect(unmarked).toEqual([]);
	});
});
