import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { watchPage, type WatchOptions } from "../support/watched-page.ts";

const ARTICLE = "/2021/03/02/qiaoliang/";
const papers = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: papers.fixture.directory, base: "/" }));

async function open(options: Omit<WatchOptions, "origin"> = {}) {
	const watched = await watchPage(getBrowser(), { origin: getOrigin(), ...options });
	const { page } = watched;
	const visit = () => page.goto(ARTICLE);
	const copy = () => page.getByRole("button", { name: "复制标题、摘要和网址" }).press("Enter");
	const status = page.locator("share-story [role=status]");
	return { ...watched, visit, copy, status };
}

describe("passing an article on", () => {
	test("copies title, summary and address", async () => {
		const { page, visit, copy, status, faults, close } = await open();
		await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await visit();
		await copy();
		await expect.poll(() => status.innerText()).toBe("已复制，可以粘贴了");
		const [title, summary, address, ...more] = (
			await page.evaluate(() => navigator.clipboard.readText())
		).split("\n");
		expect(title).toBe("云河大桥班组提前合龙 三百名工友值守到凌晨");
		expect(summary).toBe(await page.locator('meta[name="description"]').getAttribute("content"));
		expect(address).toBe(await page.locator('link[rel="canonical"]').getAttribute("href"));
		expect(more).toEqual([]);
		await close();
		expect(faults).toEqual([]);
	});

	test("shows the text for copying by hand where the browser refuses", async () => {
		const { page, visit, copy, status, close } = await open();
		await page.addInitScript(() => {
			Object.defineProperty(navigator, "clipboard", { value: undefined });
			document.execCommand = () => false;
		});
		await visit();
		await copy();
		const field = page.locator("share-story textarea");
		await field.waitFor();
		expect(await status.innerText()).toContain("自己复制");
		expect(await field.inputValue()).toContain("云河大桥班组提前合龙");
		const isSelected = () =>
			field.evaluate((element: HTMLTextAreaElement) => {
				return element.selectionEnd - element.selectionStart === element.value.length;
			});
		expect(await isSelected()).toBe(true);
		expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
		await close();
	});

	test("opens the system's sheet where there is one, and has no button for it elsewhere", async () => {
		const without = await open();
		await without.page.addInitScript(() => {
			delete (Navigator.prototype as { share?: unknown }).share;
		});
		await without.visit();
		const name = { name: "发给别人…" };
		expect(await without.page.getByRole("button", name).count()).toBe(0);
		await without.close();
		const { page, visit, close } = await open();
		await page.addInitScript(() => {
			Navigator.prototype.share = async (data) => {
				document.documentElement.dataset["shared"] = JSON.stringify(data);
			};
		});
		await visit();
		await page.getByRole("button", name).click();
		await page.waitForFunction(() => document.documentElement.dataset["shared"] !== undefined);
		const shared = await page.evaluate(() => document.documentElement.dataset["shared"] ?? "");
		expect(JSON.parse(shared)).toMatchObject({
			title: "云河大桥班组提前合龙 三百名工友值守到凌晨",
			url: await page.locator('link[rel="canonical"]').getAttribute("href"),
		});
		await close();
	});

	test("fetches the code only when it is asked for", async () => {
		const { page, visit, close } = await open();
		const asked: string[] = [];
		page.on("request", (request) => asked.push(new URL(request.url()).pathname));
		await visit();
		await page.waitForLoadState("networkidle");
		expect(asked).not.toContain(`${ARTICLE}qr.svg`);
		await page.getByText("微信扫码").press("Enter");
		await expect.poll(() => asked).toContain(`${ARTICLE}qr.svg`);
		expect(await page.getByRole("img", { name: "本文网址的二维码" }).isVisible()).toBe(true);
		await close();
	});

	test("shows the code without JavaScript, and no button that would do nothing", async () => {
		const { page, visit, close } = await open({ javaScriptEnabled: false });
		await visit();
		expect(await page.locator("share-story").isVisible()).toBe(false);
		await page.getByText("微信扫码").click();
		expect(await page.getByRole("img", { name: "本文网址的二维码" }).isVisible()).toBe(true);
		await close();
	});
});
