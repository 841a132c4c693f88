// npm run weigh    what each kind of page weighs on first view, against its budget
import { readSitePlan } from "../src/plan/read-site-plan.ts";
import { COMMAND_TEXTS } from "../src/strings/command-texts.ts";
import { toBuildOptions } from "./lib/build/build-options.ts";
import { findBuiltBase } from "./lib/build/find-built-base.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { runCommand } from "./lib/command/run-command.ts";
import { formatWeights } from "./lib/weight/format-weights.ts";
import { isWithinBudget, weighSite } from "./lib/weight/weigh-site.ts";

await runCommand({ name: "weigh", options: ["content", "out", "now"] }, async (given) => {
	const { out, ...source } = toBuildOptions(given);
	const base = findBuiltBase(out);
	if (base === undefined) {
		console.error(COMMAND_TEXTS.nothingBuilt(out));
		return EXIT_CODES.failed;
	}
	const { pages } = await readSitePlan(source);
	const weights = await weighSite({ directory: out, base, pages });
	console.log(formatWeights(weights));
	return weights.every(isWithinBudget) ? EXIT_CODES.done : EXIT_CODES.failed;
});
