import { createRequire } from "node:module";
import type axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";

declare global {
	interface Window {
		/** In pages of a context that was given it by `addAxe`. */
		axe: typeof axe;
	}
}

const SCRIPT = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What a page of the paper is held to. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Puts axe into every page of the context, from outside: no page's policy forbids
 * it, and it takes a fifth of the time of a script that is added to a page once
 * it is there, which takes longer than axe itself (measured).
 */
export async function addAxe(context: BrowserContext): Promise<void> {
	await context.addInitScript({ path: SCRIPT });
}

/** What axe says against the page as it is shown: the name of each broken rule, and some elements that break it. */
export async function findViolations(
	page: Page,
	runOnly: readonly string[] = RULES,
): Promise<[rule: string, elements: string[]][]> {
	const { violations } = await page.evaluate(
		(rules) => window.axe.run({ runOnly: rules, resultTypes: ["violations"] }),
		[...runOnly],
	);
	return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)]);
}
