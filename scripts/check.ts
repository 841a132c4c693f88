// npm run check    says everything that is wrong with the content, at its line, with the fix
import { relative } from "node:path";
import { isError } from "../src/domain/fault.ts";
import { toWholeSecond } from "../src/integrations/paper-source.ts";
import { checkContent } from "./lib/checks/check-content.ts";
import { DEFAULT_CONTENT } from "./lib/build/places.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { runCommand } from "./lib/command/run-command.ts";
import { countFaults, formatFaults } from "./lib/report/format-faults.ts";
import { formatGithub } from "./lib/report/format-github.ts";

await runCommand(
	{ name: "check", options: ["content", "now", "json", "format", "strict"] },
	async ({ content: contentDirectory = DEFAULT_CONTENT, now, json, format, strict = false }) => {
		const cutOff = now ?? toWholeSecond(Date.now());
		const { faults } = await checkContent({ contentDirectory, cutOff });
		if (json === true || format === "json") {
			console.log(JSON.stringify({ counts: countFaults(faults), faults }, undefined, 2));
		} else if (format === "github") {
			const contentFolder = relative(process.cwd(), contentDirectory);
			if (faults.length > 0) console.log(formatGithub(faults, { contentFolder }));
		} else {
			const colour = process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;
			console.log(formatFaults(faults, { colour, rules: true }));
		}
		const isFailed = strict
			? faults.some((fault) => fault.severity !== "hint")
			: faults.some(isError);
		return isFailed ? EXIT_CODES.failed : EXIT_CODES.done;
	},
);
