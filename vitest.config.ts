import { getViteConfig } from "astro/config";
import { defineConfig } from "vitest/config";

const MINUTE = 60_000;
/** Builds the sample and a fixture paper for the tests of what was built. */
const globalSetup = ["tests/support/build-papers.ts"];

/** Components through Astro's container, without the site's own configuration and content. */
const site = getViteConfig(
	{ test: { name: "site", include: ["tests/site/**/*.test.ts"] } },
	{ configFile: false, site: "https://gongbao.example", logLevel: "error" },
);

export default defineConfig({
	test: {
		projects: [
			{ test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
			site,
			{
				test: {
					name: "dist",
					include: ["tests/dist/**/*.test.ts"],
					globalSetup,
					testTimeout: 2 * MINUTE,
					hookTimeout: 2 * MINUTE,
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					name: "browser",
					include: ["tests/browser/**/*.test.ts"],
					globalSetup,
					fileParallelism: false,
					testTimeout: MINUTE,
					hookTimeout: 2 * MINUTE,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
