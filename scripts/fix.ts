// npm run fix    puts right what is safe to put right, and touches nothing else
import { createTwoFilesPatch } from "diff";
import { FIX_TEXTS } from "../src/strings/fix-texts.ts";
import { DEFAULT_CONTENT } from "./lib/build/places.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { runCommand } from "./lib/command/run-command.ts";
import { fixContent } from "./lib/fixes/fix-content.ts";
import { writeNewFile } from "./lib/new/write-new-file.ts";

await runCommand(
	{ name: "fix", options: ["content", "dry-run", "json"] },
	async ({ content: contentDirectory = DEFAULT_CONTENT, "dry-run": isDry = false, json }) => {
		const fixed = await fixContent(contentDirectory);
		const patches = fixed.map(({ file, before, after }) => ({
			file,
			diff: createTwoFilesPatch(file, file, before, after, "", "", { context: 1 }),
		}));
		if (!isDry) {
			for (const { file, after } of fixed) {
				await writeNewFile({ file, text: after }, { contentDirectory, force: true });
			}
		}
		if (json === true)
			console.log(JSON.stringify({ written: !isDry, files: patches }, undefined, 2));
		else {
			if (isDry) for (const { diff } of patches) console.log(diff);
			console.log(FIX_TEXTS.summary({ files: fixed.map(({ file }) => file), isDry }));
		}
		return EXIT_CODES.done;
	},
);
