// npm test                 every test, those without a build in a far time zone
// npm test -- byline       the test files whose path has "byline" in it, once
import { runVitest } from "./lib/test-run/run-vitest.ts";
import { findIdleKinds, formatClosingLine, formatKinds } from "./lib/test-run/tally.ts";

/** Far from the papers' zone, and from most machines': what follows the machine's clock fails by it. */
const FAR_ZONE = "America/Los_Angeles";

interface Run {
	args?: string[];
	/** Of each of these at least one test has to run. */
	kinds: string[];
	timeZone?: string;
}

const args = process.argv.slice(2);
const full: Run[] = [
	{ kinds: ["unit", "site"], timeZone: FAR_ZONE },
	{ kinds: ["dist", "browser"] },
];

const total = { passed: 0, failed: 0 };
const failures: string[] = [];
const lines: string[] = [];
for (const run of args.length > 0 ? [{ args, kinds: [] }] : full) {
	const { args: given = run.kinds.flatMap((kind) => ["--project", kind]), timeZone } = run;
	const tally = await runVitest({ args: given, timeZone });
	const idle = findIdleKinds(tally, run.kinds);
	total.passed += tally.passed;
	// A kind of which nothing ran has failed: an empty run proves nothing.
	total.failed += tally.failed + idle.length;
	failures.push(...tally.failures);
	lines.push(`${timeZone ?? "this machine's zone"}: ${formatKinds(tally)}`);
	lines.push(...idle.map((kind) => `No test of kind "${kind}" ran.`));
}
if (total.passed === 0 && total.failed === 0) total.failed = 1;

// Once more at the end: of a long run often only the last lines are kept.
if (failures.length > 0) console.log(`\n${failures.join("\n")}`);
console.log(`\n${lines.join("\n")}\ntests: ${formatClosingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
