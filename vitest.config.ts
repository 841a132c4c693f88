import { getViteConfig } from "astro/config";
import { defineConfig } from "vitest/config";

const MINUTE = 60_000;

/** No test is about time: these only end what hangs, on the slowest machine. */
const UNIT = { testTimeout: 2 * MINUTE, hookTimeout: 2 * MINUTE };
const BUILT = {
	testTimeout: 5 * MINUTE,
	hookTimeout: 5 * MINUTE,
	expect: { poll: { timeout: MINUTE } },
};

/** Builds the sample and a fixture paper for the tests of what was built. */
const globalSetup = ["tests/support/build-papers.ts"];

/** Components through Astro's container, without the site's own configuration and content. */
const site = getViteConfig(
	{ test: { name: "site", include: ["tests/site/**/*.test.ts"], ...UNIT } },
	{ configFile: false, site: "https://gongbao.example", logLevel: "error" },
);

export default defineConfig({
	test: {
		projects: [
			{ test: { name: "unit", include: ["tests/unit/**/*.test.ts"], ...UNIT } },
			site,
			{
				test: {
					name: "dist",
					include: ["tests/dist/**/*.test.ts"],
					globalSetup,
					...BUILT,
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					name: "browser",
					include: ["tests/browser/**/*.test.ts"],
					globalSetup,
					fileParallelism: false,
					// Of the tests that say they are concurrent: a page is a process of its own.
					maxConcurrency: 2,
					...BUILT,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
