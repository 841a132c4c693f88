// npm test                 every test, then those without a build again in another time zone
// npm test -- byline       the test files whose path has "byline" in it, once
import { runVitest } from "./lib/test-run/run-vitest.ts";
import { findIdleKinds, formatClosingLine, formatKinds } from "./lib/test-run/tally.ts";

const WITHOUT_BUILD = ["unit", "site"];
const KINDS = [...WITHOUT_BUILD, "dist", "browser"];
const FAR_ZONE = "America/Los_Angeles";

interface Run {
	args: string[];
	/** Of each of these at least one test has to run. */
	kinds: string[];
	timeZone?: string;
}

const args = process.argv.slice(2);
const full: Run[] = [
	{ args: [], kinds: KINDS },
	{
		args: WITHOUT_BUILD.flatMap((kind) => ["--project", kind]),
		kinds: WITHOUT_BUILD,
		timeZone: FAR_ZONE,
	},
];

const total = { passed: 0, failed: 0 };
const failures: string[] = [];
const lines: string[] = [];
for (const { kinds, ...run } of args.length > 0 ? [{ args, kinds: [] }] : full) {
	const tally = await runVitest(run);
	const idle = findIdleKinds(tally, kinds);
	total.passed += tally.passed;
	// A kind of which nothing ran has failed: an empty run proves nothing.
	total.failed += tally.failed + idle.length;
	failures.push(...tally.failures);
	lines.push(`${run.timeZone ?? "this machine's zone"}: ${formatKinds(tally)}`);
	lines.push(...idle.map((kind) => `No test of kind "${kind}" ran.`));
}
if (total.passed === 0 && total.failed === 0) total.failed = 1;

// Once more at the end: of a long run often only the last lines are kept.
if (failures.length > 0) console.log(`\n${failures.join("\n")}`);
console.log(`\n${lines.join("\n")}\ntests: ${formatClosingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
