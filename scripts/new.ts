// npm run new    writes a new article or starts an edition, ready to be filled in
import { readPaper } from "../src/reader/read-paper.ts";
import { NEW_TEXTS } from "../src/strings/command-texts-new.ts";
import { DEFAULT_CONTENT } from "./lib/build/places.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { formatHelp } from "./lib/command/format-help.ts";
import { runCommand } from "./lib/command/run-command.ts";
import { askAt } from "./lib/new/ask-at.ts";
import { carryOut } from "./lib/new/carry-out.ts";
import { readWish } from "./lib/new/read-wish.ts";

const COMMAND = {
	name: "new",
	options: [
		"edition",
		"title",
		"page",
		"district",
		"column",
		"genre",
		"reporter",
		"slug",
		"content",
		"dry-run",
		"json",
		"force",
	],
	takesOperands: true,
} as const;

await runCommand(COMMAND, async (options, operands) => {
	const { content = DEFAULT_CONTENT, json, force, "dry-run": dryRun, ...given } = options;
	const wish = readWish({ given, operands });
	if (wish.kind === "refused") return refuse(wish.message);
	const terminal = { input: process.stdin, output: process.stderr };
	const isAtTerminal = terminal.input.isTTY === true && terminal.output.isTTY === true;
	if (wish.kind === "open" && !isAtTerminal) return refuse(NEW_TEXTS.incomplete);
	const { paper } = await readPaper({ contentDirectory: content });
	const whole = wish.kind === "open" ? await askAt(terminal, { given, paper }) : wish;
	if (whole === undefined) return EXIT_CODES.failed;
	return carryOut(whole, {
		paper,
		contentDirectory: content,
		json: json === true,
		force: force === true,
		dryRun: dryRun === true,
	});
});

function refuse(message: string): number {
	console.error(`${message}\n\n${formatHelp(COMMAND)}`);
	return EXIT_CODES.misused;
}
