import { once } from "node:events";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildSite } from "../../build/build-site.ts";
import { parseInstant } from "../../../../src/domain/instant.ts";
import { DEFAULT_CONTENT } from "../../build/places.ts";
import { createSiteServer } from "../../serve/create-site-server.ts";
import { listen } from "../../serve/listen.ts";
import { percentile } from "./measures.ts";
import type { BenchQuery, QueryClass } from "./queries.ts";

/** Milliseconds from a key's input event to the first ten results that answer it. */
export interface TypingTimes {
	median: number;
	p95: number;
	/** How many keys were measured. */
	keys: number;
}

/** What readers write letter by letter; their first word only wakes the search. */
const TYPED: readonly QueryClass[] = ["word", "name", "organisation", "across words"];
const EACH = 4;
const TIMEOUT = 120_000;
/** Any instant at which the sample paper is out. */
const BUILT_AT = "2026-01-01T00:00:00+08:00";
const HOST = "127.0.0.1";

/**
 * Writes queries into the search page of the sample paper's site, whose index has been replaced by the
 * corpus's. A first character alone is not measured: the page waits for the second on purpose.
 */
export async function measureTyping({
	directory,
	browser,
	queries,
}: {
	/** Holds the corpus's index in `ours/`. */
	directory: string;
	browser: Browser;
	queries: readonly BenchQuery[];
}): Promise<TypingTimes> {
	const site = join(directory, "site");
	await placeSite(site, join(directory, "ours/pagefind"));
	const server = createSiteServer({ directory: site, base: "/" });
	const port = await listen(server, { host: HOST, port: 0 });
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(TIMEOUT);
		await page.goto(`http://${HOST}:${port}/search/`);
		const times: number[] = [];
		for (const [index, text] of listTexts(queries).entries()) {
			const all = await write(page, text);
			if (index > 0) times.push(...all);
		}
		return { median: percentile(times, 0.5), p95: percentile(times, 0.95), keys: times.length };
	} finally {
		await context.close();
		server.closeAllConnections();
		server.close();
		await once(server, "close");
	}
}

function listTexts(queries: readonly BenchQuery[]): string[] {
	return TYPED.flatMap((kind) => {
		const texts = queries.filter((query) => query.kind === kind).map(({ text }) => text);
		return texts.filter(({ length }) => length > 2).slice(0, EACH);
	});
}

async function placeSite(out: string, index: string): Promise<void> {
	const contentDirectory = DEFAULT_CONTENT;
	const cutOff = parseInstant(BUILT_AT);
	if (cutOff === undefined) throw new Error(`Not an instant: ${BUILT_AT}`);
	const exitCode = await buildSite({
		contentDirectory,
		out,
		cutOff,
		base: "/",
		site: undefined,
		compress: false,
		isForced: false,
		merges: false,
	});
	if (exitCode !== 0) throw new Error("The sample paper could not be built");
	await rm(join(out, "pagefind"), { recursive: true });
	await rename(index, join(out, "pagefind"));
}

/** Writes a text into the empty field, each character when the one before is answered. */
async function write(page: Page, text: string): Promise<number[]> {
	const field = page.locator('search-page input[name="q"]');
	await field.fill("");
	const times: number[] = [];
	for (const [index, character] of [...text].entries()) {
		const answered = page.evaluate(awaitAnswer);
		await field.press("End");
		await page.keyboard.insertText(character);
		const time = await answered;
		if (index > 0) times.push(time);
	}
	return times;
}

/** Runs in the page: from the field's next input event until the list is no longer busy and painted. */
function awaitAnswer(): Promise<number> {
	return new Promise((resolve, reject) => {
		const field = document.querySelector('search-page input[name="q"]');
		const list = document.querySelector(".search-results");
		if (!field || !list) {
			reject(new Error("The search page has no field or no list"));
			return;
		}
		let start = 0;
		const observer = new MutationObserver(() => {
			if (start === 0 || list.getAttribute("aria-busy") !== "false") return;
			observer.disconnect();
			requestAnimationFrame(() => resolve(performance.now() - start));
		});
		field.addEventListener(
			"input",
			() => {
				start = performance.now();
				observer.observe(list, { attributeFilter: ["aria-busy"] });
			},
			{ once: true },
		);
	});
}
