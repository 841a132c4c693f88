import { basename } from "node:path";
import { getViteConfig } from "astro/config";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const MINUTE = 60_000;

/** No test is about time: these only end what hangs, on the slowest machine. */
const UNIT = {
	testTimeout: 2 * MINUTE,
	hookTimeout: 2 * MINUTE,
	// A process for each file would take half as long again; no test here needs one that nobody had before.
	isolate: false,
	restoreMocks: true,
};
const BUILT = {
	testTimeout: 5 * MINUTE,
	hookTimeout: 5 * MINUTE,
	expect: { poll: { timeout: MINUTE } },
};

/** Builds the sample and a fixture paper for the tests of what was built. */
const globalSetup = ["tests/support/build-papers.ts"];

/** Files whose tests are few, but build often: begun last, they would run alone. */
const LONGEST = [
	...["incremental", "build-failures", "shards", "bench", "determinism", "kill", "program"],
	...["lighthouse", "every-page"],
];

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const toRank = ({ moduleId }: TestSpecification) => {
			const rank = LONGEST.indexOf(basename(moduleId, ".test.ts"));
			return rank === -1 ? LONGEST.length : rank;
		};
		const sorted = await super.sort(files);
		return sorted.toSorted((one, other) => toRank(one) - toRank(other));
	}
}

/** Components through Astro's container, without the site's own configuration and content. */
const site = getViteConfig(
	{ test: { name: "site", include: ["tests/site/**/*.test.ts"], ...UNIT } },
	{ configFile: false, site: "https://gongbao.example", logLevel: "error" },
);

export default defineConfig({
	test: {
		// Vitest leaves one core to itself by default, of two that is half.
		maxWorkers: "100%",
		sequence: { sequencer: LongestFirst },
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
					// Of the tests that say they are concurrent: a page is a process of its own.
					maxConcurrency: 2,
					...BUILT,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
