// npm run import    turns the text of print pages into articles
import { readPaper } from "../src/reader/read-paper.ts";
import { IMPORT_TEXTS } from "../src/strings/import-texts.ts";
import { DEFAULT_CONTENT } from "./lib/build/places.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { formatHelp } from "./lib/command/format-help.ts";
import { runCommand } from "./lib/command/run-command.ts";
import { formatImportJson } from "./lib/import/format-import-json.ts";
import { formatImportReport } from "./lib/import/format-import-report.ts";
import { makeImport } from "./lib/import/make-import.ts";
import { type PageText, readSource } from "./lib/import/read-sources.ts";
import { findExisting, listFiles, writeFiles } from "./lib/import/write-import.ts";

const COMMAND = {
	name: "import",
	options: ["edition", "page", "content", "dry-run", "json", "force"],
	takesOperands: true,
} as const;

await runCommand(COMMAND, async (options, operands) => {
	const { edition: date, content: contentDirectory = DEFAULT_CONTENT, json = false } = options;
	const { page: firstPage, force = false, "dry-run": isDry = false } = options;
	if (operands.length === 0) return misuse(IMPORT_TEXTS.needFiles);
	if (date === undefined) return misuse(IMPORT_TEXTS.needEdition);
	const sources: PageText[] = [];
	for (const file of operands) {
		const read = await readSource(file);
		if (!Array.isArray(read)) return fail(read.message);
		sources.push(...read);
	}
	const { paper } = await readPaper({ contentDirectory });
	const result = await makeImport({ sources, date, firstPage, paper, contentDirectory });
	if (result.articles.length === 0) {
		return fail(`${IMPORT_TEXTS.noStory}\n\n${formatImportReport(result)}`);
	}
	const files = listFiles(result, { force });
	const existing = force ? [] : findExisting(files, contentDirectory);
	if (existing.length > 0 && !isDry) {
		return fail(`${IMPORT_TEXTS.exists(existing.join("\n"))}\n${IMPORT_TEXTS.existsHint}`);
	}
	if (!isDry) await writeFiles(files, { contentDirectory, force });
	if (json) console.log(formatImportJson(result, { isWritten: !isDry }));
	else {
		const head = (isDry ? IMPORT_TEXTS.wouldWrite : IMPORT_TEXTS.written)(files.length);
		const list = files.map(({ file }) => file).join("\n");
		console.log([formatImportReport(result), head, list, "", IMPORT_TEXTS.next].join("\n"));
	}
	return EXIT_CODES.done;
});

function misuse(message: string): number {
	console.error(`${message}\n\n${formatHelp(COMMAND)}`);
	return EXIT_CODES.misused;
}

function fail(message: string): number {
	console.error(message);
	return EXIT_CODES.failed;
}
