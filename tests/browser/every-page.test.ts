import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { findViolations } from "../support/axe.ts";
import { useBrowser } from "../support/browser.ts";
import { chooseElsewhere } from "../support/keep-settings.ts";
import { findPageKinds } from "../support/page-kinds.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { watchPage } from "../support/watched-page.ts";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** What a reader has chosen: light and dark, large letters, the view for the old. */
const VIEWS = [
	{ view: "light, on a desk", viewport: DESK, settings: "standard 100 light" },
	{ view: "dark, on a phone", viewport: PHONE, settings: "standard 100 dark" },
	{ view: "twice the size, on a phone", viewport: PHONE, settings: "standard 200 auto" },
	{ view: "the elder view, on a phone", viewport: PHONE, settings: "elder 100 auto" },
	{ view: "the elder view, twice the size, dark", viewport: PHONE, settings: "elder 200 dark" },
];

/** Of the sample's pages, which are made of the same parts, axe is asked in these. */
const FEW_VIEWS = [VIEWS.at(0), VIEWS.at(-1)];

const papers = inject("papers");
const getBrowser = useBrowser();
const kinds = await findPageKinds(papers.fixture);
const sampleKinds = await findPageKinds(papers.sample);
const getOrigin = useSiteServer(() => ({ directory: papers.fixture.directory, base: "/" }));
const getSampleOrigin = useSiteServer(() => ({ directory: papers.sample.directory, base: "/" }));

const cases = [
	...[...kinds].map(([kind, path]) => ({ paper: "fixture", kind, path, getOrigin })),
	...[...sampleKinds].map(([kind, path]) => ({
		...{ paper: "sample", kind, path },
		getOrigin: getSampleOrigin,
	})),
].filter(({ kind }) => kind !== "redirect");

test("the papers have every kind of page but an empty front", () => {
	expect([...kinds.keys()].sort()).toEqual([
		"accessibility",
		"archive",
		"article",
		"column",
		"column-index",
		"corrections",
		"district",
		"district-index",
		"edition",
		"edition-print",
		"feeds",
		"front",
		"letter",
		"not-found",
		"page",
		"page-print",
		"people-index",
		"person",
		"redirect",
		"search",
		"standing",
		"year",
	]);
});

describe.concurrent.each(cases)(
	"the $kind page of the $paper ($path)",
	({ paper, path, getOrigin: getSite }) => {
		test("has no error, keeps its policy, asks no other origin; passes axe, and fits, in whatever view", async () => {
			const watched = await watchPage(getBrowser(), { origin: getSite(), hasAxe: true });
			const { page, faults, close } = watched;
			const response = await page.goto(path, { waitUntil: "networkidle" });
			expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
			expect(await page.title()).not.toBe("");
			const found: unknown[] = [];
			for (const each of VIEWS) {
				const { view, viewport, settings } = each;
				await page.setViewportSize(viewport);
				await chooseElsewhere(page, settings);
				const width = await page.evaluate(() => document.documentElement.scrollWidth);
				if (width > viewport.width) found.push([view, `${width} px wide`]);
				if (paper === "sample" && !FEW_VIEWS.includes(each)) continue;
				for (const violation of await findViolations(page)) found.push([view, ...violation]);
			}
			await close();
			expect(found).toEqual([]);
			// Asked for by its own name, the page for missing addresses is a page like any other.
			expect(faults).toEqual([]);
		});

		test("can be read without JavaScript", async () => {
			const { page, close } = await watchPage(getBrowser(), {
				origin: getSite(),
				javaScriptEnabled: false,
			});
			await page.goto(path);
			expect(await page.locator("main h1, header h1").first().innerText()).not.toBe("");
			expect((await page.locator("main").innerText()).trim()).not.toBe("");
			expect(await page.locator("nav a").first().isVisible()).toBe(true);
			await close();
		});
	},
);

test.each([
	["a redirect of the host", false],
	["its page, on a host without redirects", true],
])("a former address leads to the article by %s", async (_by, isPageAlone) => {
	const path = kinds.get("redirect") ?? expect.fail("The fixture has no alias");
	const { page, faults, close } = await watchPage(getBrowser(), { origin: getOrigin() });
	const file = join(papers.fixture.directory, path, "index.html");
	if (isPageAlone) {
		await page.route(`**${path}`, (route) => route.fulfill({ path: file }));
	}
	const response = await page.goto(path);
	expect(response?.request().redirectedFrom() === null).toBe(isPageAlone);
	await page.goto(path);
	await page.waitForURL(/\/\d{4}\/\d\d\/\d\d\/[a-z]/);
	expect(await page.locator("h1").innerText()).not.toBe("");
	await close();
	expect(faults).toEqual([]);
});
