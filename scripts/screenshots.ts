// npm run screenshots    takes the pictures of docs/screenshots from the site that was built last
import { join } from "node:path";
import { COMMAND_TEXTS } from "../src/strings/command-texts.ts";
import { findBuiltBase } from "./lib/build/find-built-base.ts";
import { DEFAULT_OUT, toPlaces } from "./lib/build/places.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { runCommand } from "./lib/command/run-command.ts";
import { takeScreenshots } from "./lib/screenshots/take-screenshots.ts";

const FOLDER = join(import.meta.dirname, "../docs/screenshots");

await runCommand({ name: "screenshots", options: ["out"] }, async ({ out = DEFAULT_OUT }) => {
	const { out: directory } = toPlaces(out);
	const base = findBuiltBase(directory);
	if (base === undefined) {
		console.error(COMMAND_TEXTS.nothingBuilt(directory));
		return EXIT_CODES.failed;
	}
	await takeScreenshots({ directory, base, folder: FOLDER, report: console.log });
	return EXIT_CODES.done;
});
