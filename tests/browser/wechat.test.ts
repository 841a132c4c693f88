import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "node-html-parser";
import { useBrowser } from "../support/browser.ts";
import { FIXTURE_CONTENT, FIXTURE_NOW, PROJECT } from "../support/run-build.ts";
import { runCommand } from "../support/run-command.ts";
import { type DevelopmentServer, serveDevelopment } from "../support/serve-development.ts";

const ARGS = ["--content", FIXTURE_CONTENT, "--now", FIXTURE_NOW];
const EDITION = "/wechat/2021-03-02/";
const ARTICLE = `${EDITION}qiaoliang/`;

const getBrowser = useBrowser();
let server: DevelopmentServer | undefined;

beforeAll(async () => {
	server = await serveDevelopment(ARGS);
});

afterAll(() => server?.stop());

function getOrigin(): string {
	if (!server) throw new Error("The server runs only within tests");
	return server.origin;
}

/** Opens a copy and presses one of its buttons. */
async function copy(address: string, button: string) {
	const context = await getBrowser().newContext({
		permissions: ["clipboard-read", "clipboard-write"],
		viewport: { width: 360, height: 740 },
	});
	const page = await context.newPage();
	await page.goto(address);
	await page.getByRole("button", { name: button }).click();
	expect(await page.getByRole("status").innerText()).toContain("已复制");
	return { page, close: () => context.close() };
}

/** What an editor that is open in the browser is given. */
async function paste(page: Awaited<ReturnType<typeof copy>>["page"]) {
	await page.evaluate(() => {
		const editor = document.createElement("div");
		editor.id = "editor";
		editor.contentEditable = "true";
		document.body.append(editor);
		editor.focus();
		editor.addEventListener("paste", ({ clipboardData }) => {
			editor.dataset["html"] = clipboardData?.getData("text/html") ?? "";
			editor.dataset["text"] = clipboardData?.getData("text/plain") ?? "";
		});
	});
	await page.keyboard.press("Control+V");
	return page.locator("#editor").evaluate((editor) => ({
		html: editor.dataset["html"] ?? "",
		text: editor.dataset["text"] ?? "",
		shown: editor.textContent ?? "",
	}));
}

describe("the copy for a 公众号", () => {
	test("is put on the clipboard as elements with inline styles and nothing else", async () => {
		const { page, close } = await copy(getOrigin() + ARTICLE, "复制正文");
		const { html, text, shown } = await paste(page);
		await close();
		const elements = parse(html).querySelectorAll("section *");
		expect(elements.length).toBeGreaterThan(5);
		const names = new Set(elements.flatMap((each) => Object.keys(each.attributes)));
		const allowed = ["style", "src", "alt", "colspan", "align", "start"];
		expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
		const tags = new Set(elements.map((each) => each.tagName));
		for (const tag of ["A", "SCRIPT", "STYLE", "LINK", "RUBY", "FIGURE"])
			expect(tags).not.toContain(tag);
		for (const paragraph of parse(html).querySelectorAll("p"))
			expect(paragraph.getAttribute("style")).toContain("font-size");
		for (const picture of parse(html).querySelectorAll("img"))
			expect(picture.getAttribute("src")).toMatch(/^https:\/\/[^/]+\/pictures\/[\w-]+\.jpg$/);
		expect(parse(html).querySelectorAll("img").length).toBeGreaterThan(0);
		expect(shown.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
	});

	test("has every sentence of the article, and its links as notes", async () => {
		const { page, close } = await copy(getOrigin() + ARTICLE, "复制正文");
		const { text } = await paste(page);
		await page.goto(getOrigin() + ARTICLE.replace("/wechat/2021-03-02", "/2021/03/02"));
		const body = await page.locator(".prose").evaluate((prose) => {
			for (const each of prose.querySelectorAll("rp, rt, .footnotes, sup")) each.remove();
			return [...prose.querySelectorAll("p")].map((p) => p.textContent);
		});
		const addresses = await page
			.locator(".prose a[href^=http]")
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		await close();
		expect(body.length).toBeGreaterThan(1);
		const flat = text.replace(/\s|〔链\d+〕|（[a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]+）|［\d+］|\d/g, "");
		for (const paragraph of body) expect(flat).toContain(paragraph.replace(/\s|\d/g, ""));
		for (const address of addresses) expect(text).toContain(address);
	});

	test("has a title and a summary for the fields of their own", async () => {
		const { page, close } = await copy(getOrigin() + ARTICLE, "复制标题");
		const title = await page.locator("[data-copied=title]").innerText();
		const pasted = await paste(page);
		await close();
		expect(pasted).toMatchObject({ html: "", text: title });
		expect(title.length).toBeGreaterThan(3);
	});

	test("can be had of a whole edition: every published article of it, and no draft", async () => {
		const { page, close } = await copy(getOrigin() + EDITION, "复制正文");
		const { html, text } = await paste(page);
		const links = await page
			.getByRole("navigation")
			.getByRole("link")
			.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
		await close();
		const titles = parse(html)
			.querySelectorAll("h3[style*='22px']")
			.map((each) => each.text);
		expect(titles).toHaveLength(3);
		expect(links).toEqual([
			"/desk/",
			EDITION,
			...["banzu", "qiaoliang", "shitang"].map((slug) => `${EDITION}${slug}/`).sort(byOrder(links)),
		]);
		const draft = await readFile(join(FIXTURE_CONTENT, "editions/2021/03/02/caogao.md"), "utf8");
		const [, title = ""] = /^title: (.+)$/m.exec(draft) ?? [];
		expect(title).not.toBe("");
		expect(text).not.toContain(title);
	});

	test("is led to from the desk", async () => {
		const page = await getBrowser().newPage();
		await page.goto(`${getOrigin()}/desk/`);
		const links = page.getByRole("link", { name: "公众号排版" });
		await links.first().click();
		await page.getByRole("button", { name: "复制正文" }).waitFor();
		await page.close();
	});

	test("is written by the command, and copied from the file", async () => {
		const { exitCode, stdout } = await runCommand("wechat", ["2021-03-02", "qiaoliang", ...ARGS]);
		expect(exitCode).toBe(0);
		const file = join(PROJECT, ".wechat/2021-03-02-qiaoliang.html");
		expect(stdout).toContain(file);
		const { page, close } = await copy(pathToFileURL(file).href, "复制正文");
		const { html } = await paste(page);
		await close();
		expect(parse(html).querySelectorAll("p").length).toBeGreaterThan(2);
	});

	test.each([
		["an unknown day", ["2021-03-09"], 1, "没有已发表的 2021-03-09"],
		["a draft", ["2021-03-02", "caogao"], 1, "没有已发表的稿件 caogao"],
		["a misspelt name", ["2021-03-02", "qiaolian"], 1, "是不是 qiaoliang"],
		["no day", [], 2, "要写日期"],
	] as const)("says what is wrong with %s", async (_name, operands, code, words) => {
		const { exitCode, stderr } = await runCommand("wechat", [...operands, ...ARGS]);
		expect(exitCode).toBe(code);
		expect(stderr).toContain(words);
	});
});

/** In the order in which the page has them. */
function byOrder(links: readonly (string | null)[]) {
	return (a: string, b: string) => links.indexOf(a) - links.indexOf(b);
}
