import { cp, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findViolations } from "../support/axe.ts";
import { useBrowser } from "../support/browser.ts";
import { FIXTURE_CONTENT, FIXTURE_NOW } from "../support/run-build.ts";
import { type DevelopmentServer, serveDevelopment } from "../support/serve-development.ts";
import { watchPage } from "../support/watched-page.ts";

const ARTICLE = "editions/2021/03/02/banzu.md";
const BROKEN = "districts: [dongling-yuna, citywide]";

const getBrowser = useBrowser();
let content = "";
let server: DevelopmentServer | undefined;

beforeAll(async () => {
	content = await mkdtemp(join(await realpath(tmpdir()), "gongbao-desk-"));
	await cp(FIXTURE_CONTENT, content, { recursive: true });
	server = await serveDevelopment(["--content", content, "--now", FIXTURE_NOW]);
});

afterAll(async () => {
	await server?.stop();
	await rm(content, { recursive: true, force: true });
});

function getOrigin(): string {
	if (!server) throw new Error("The server runs only within tests");
	return server.origin;
}

/** Saves the article with other districts, as an editor does. */
async function saveDistricts(line: string): Promise<void> {
	const path = join(content, ARTICLE);
	const text = await readFile(path, "utf8");
	await writeFile(path, text.replace(/^districts: .*$/m, line));
}

async function openDesk(width = 1280, colorScheme: "light" | "dark" = "light") {
	const look = { viewport: { width, height: 900 }, colorScheme };
	const watched = await watchPage(getBrowser(), { origin: getOrigin(), hasAxe: true, ...look });
	// Vite's socket stays open, so the network is never idle.
	await watched.page.goto("/desk/", { waitUntil: "load" });
	return watched;
}

describe("the desk", () => {
	test("is named where the development server says where it is", () => {
		expect(server?.getOutput()).toContain(`${getOrigin()}/desk/`);
	});

	test("says what each edition lacks, and what is held back until when", async () => {
		const { page, faults, close } = await openDesk();
		const editions = await page.locator("#editions").innerText();
		expect(editions).toContain("没有总期号");
		expect(editions).toMatch(/第2版：班组\s+1\s+1\s+没有头条/);
		expect(await page.locator("#drafts li").innerText()).toContain("caogao.md");
		expect(await page.locator("#embargoed li").innerText()).toContain("2021年3月8日 06:00");
		await close();
		expect(faults).toEqual([]);
	});

	test("shows a fault as soon as it is saved, beside its line, and forgets it when it is mended", async () => {
		const before = "districts: [dongling-yuan, citywide]";
		const { page, close } = await openDesk();
		const found = page.locator("#faults .desk-fault");
		expect(await found.count()).toBe(0);
		await saveDistricts(BROKEN);
		await found.first().waitFor();
		expect(await found.innerText()).toContain("dongling-yuna");
		expect(await found.locator("code").innerText()).toBe(`${ARTICLE}:4:13`);
		expect(await found.getByRole("link").getAttribute("href")).toBe(
			`vscode://file${content}/${ARTICLE}:4:13`,
		);
		await saveDistricts(before);
		await found.first().waitFor({ state: "detached" });
		await close();
	});
});

describe("the desk with a fault", () => {
	beforeAll(async () => {
		const { page, close } = await openDesk();
		await saveDistricts(BROKEN);
		await page.locator("#faults .desk-fault").first().waitFor();
		await close();
	});

	test.each([
		[360, "light"],
		[768, "dark"],
		[1280, "light"],
	] as const)("passes axe and fits at %i pixels, %s", async (width, scheme) => {
		const { page, close } = await openDesk(width, scheme);
		expect(await page.locator("#faults .desk-fault").count()).toBe(1);
		const violations = await findViolations(page);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth,
		);
		await close();
		expect(violations).toEqual([]);
		expect(overflow).toBe(0);
	});
});
