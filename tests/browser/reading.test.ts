import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { watchPage } from "../support/watched-page.ts";

const papers = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: papers.sample.directory, base: "/" }));

async function open(path: string) {
	const watched = await watchPage(getBrowser(), { origin: getOrigin() });
	await watched.page.goto(path);
	return watched;
}

describe("a reader", () => {
	test("skips the navigation by the first key", async () => {
		const { page, close } = await open("/");
		await page.keyboard.press("Tab");
		expect(await page.locator(":focus").innerText()).toBe("跳到正文");
		await page.keyboard.press("Enter");
		expect(await page.locator("main:focus").count()).toBe(1);
		await close();
	});

	test("goes from the front to the lead, and through every article of the edition", async () => {
		const { page, close } = await open("/");
		await page.locator(".lead h2 a").click();
		const seen = [await page.locator("h1").innerText()];
		while (await page.locator(".previous-next .next").count()) {
			await page.locator(".previous-next .next").click();
			seen.push(await page.locator("h1").innerText());
		}
		expect(new Set(seen).size).toBe(seen.length);
		expect(seen.length).toBeGreaterThan(5);
		await close();
	});

	test("turns the pages of an edition and goes back an edition", async () => {
		const { page, close } = await open("/2020/12/02/01/");
		await page.getByRole("link", { name: /^下一版/ }).click();
		await page.waitForURL("**/2020/12/02/02/");
		await page.goto("/2020/12/02/");
		await page.getByRole("link", { name: /^上一期/ }).click();
		await page.waitForURL("**/2020/11/30/");
		await close();
	});

	test("finds a past paper by the calendar", async () => {
		const { page, close } = await open("/editions/");
		await page.getByRole("link", { name: "11月30日" }).click();
		await page.waitForURL("**/2020/11/30/");
		await close();
	});

	test("gets the body set by CLREQ: indented by two characters, justified, with open lines", async () => {
		const { page, close } = await open("/2020/12/02/pinggu-nvzhigong/");
		const style = await page
			.locator(".prose > p")
			.first()
			.evaluate((element) => {
				const { fontSize, lineHeight, textAlign, textIndent } = getComputedStyle(element);
				const size = Number.parseFloat(fontSize);
				return {
					size,
					leading: Number.parseFloat(lineHeight) / size,
					indent: Number.parseFloat(textIndent) / size,
					textAlign,
					measure: element.getBoundingClientRect().width / size,
				};
			});
		expect(style.indent).toBeCloseTo(2);
		expect(style.leading).toBeCloseTo(1.8);
		expect(style.textAlign).toBe("justify");
		expect(style.measure).toBeGreaterThanOrEqual(28);
		expect(style.measure).toBeLessThanOrEqual(40);
		await close();
	});
});
