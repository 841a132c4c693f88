import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { toArticlePath, toEditionPath } from "../../../src/domain/addresses.ts";
import type { CalendarDay } from "../../../src/domain/calendar-day.ts";
import type { Paper } from "../../../src/domain/paper.ts";
import { NEW_TEXTS } from "../../../src/strings/command-texts-new.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { formatFaults } from "../report/format-faults.ts";
import { findDraftFaults } from "./find-draft-faults.ts";
import type { NewFile } from "./new-file.ts";
import { planArticle } from "./plan-article.ts";
import { planEdition } from "./plan-edition.ts";
import type { Wish } from "./read-wish.ts";
import { toRequest } from "./to-request.ts";
import { writeNewFile } from "./write-new-file.ts";

interface Order {
	paper: Paper;
	contentDirectory: string;
	json: boolean;
	force: boolean;
	dryRun: boolean;
}

interface Made extends NewFile {
	date: CalendarDay;
	/** On the site. */
	address: string;
	/** What the file says, for `--json`. */
	says: Readonly<Record<string, unknown>>;
	/** What to tell an editor whose file is there already. */
	existsHint: string;
	/** What to do next. */
	next: readonly string[];
}

/** Writes what is wished for and says so; returns the exit code. */
export async function carryOut(wish: Wish, order: Order): Promise<number> {
	const made =
		wish.kind === "edition" ? makeEdition(wish.date, order) : await makeArticle(wish, order);
	if (Array.isArray(made)) {
		console.error(made.join("\n"));
		return EXIT_CODES.misused;
	}
	const faults = findDraftFaults(made);
	if (faults.length > 0) {
		console.error(`${NEW_TEXTS.badFile}\n${formatFaults(faults, { colour: false })}`);
		return EXIT_CODES.misused;
	}
	const isWritten = !order.dryRun && (await writeNewFile(made, order));
	if (!order.dryRun && !isWritten) {
		console.error(`${NEW_TEXTS.exists(toShown(made, order))}\n${made.existsHint}`);
		return EXIT_CODES.failed;
	}
	console.log(order.json ? formatJson(made, { isWritten }) : formatText(made, order));
	return EXIT_CODES.done;
}

function makeEdition(date: CalendarDay, { paper }: Order): Made {
	const { draft, ...file } = planEdition({ date, editions: paper.editions });
	const { serialNumber, pages } = draft;
	return {
		...file,
		date,
		address: toEditionPath(date),
		says: { edition: { date, serialNumber, pages } },
		existsHint: NEW_TEXTS.editionExistsHint,
		next: [NEW_TEXTS.nextArticle(date)],
	};
}

async function makeArticle(
	{ given }: Extract<Wish, { kind: "article" }>,
	{ paper, contentDirectory }: Order,
): Promise<Made | string[]> {
	const { request, problems } = toRequest(given, paper);
	if (!request) return problems;
	const { date } = request;
	const folder = await listFolder(join(contentDirectory, `editions${toEditionPath(date)}`));
	const slugs = folder
		.filter((name) => name.endsWith(".md"))
		.map((name) => name.slice(0, -".md".length));
	const { draft, ...file } = planArticle(request, { paper, slugs });
	const { districtsNote: _, date: __, ...frontMatter } = draft;
	const slug = file.file.replace(/^.*\/|\.md$/g, "");
	return {
		...file,
		date,
		address: toArticlePath({ date, slug }),
		says: { frontMatter: { ...frontMatter, draft: true } },
		existsHint: NEW_TEXTS.existsHint,
		next: [
			...(folder.includes("edition.yaml") ? [] : [NEW_TEXTS.noEditionFile(date)]),
			NEW_TEXTS.next,
		],
	};
}

/** The names in a folder, none if there is no folder. */
async function listFolder(path: string): Promise<string[]> {
	try {
		return await readdir(path);
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
		throw new Error(`Cannot list ${path}`, { cause });
	}
}

/** As it can be opened from where the command was typed. */
function toShown({ file }: NewFile, { contentDirectory }: Order): string {
	const path = join(contentDirectory, file);
	const shown = relative(process.cwd(), path);
	return shown.startsWith("..") ? path : shown;
}

function formatJson(made: Made, { isWritten }: { isWritten: boolean }): string {
	const { file, address, says, text } = made;
	return JSON.stringify({ file, address, written: isWritten, ...says, text }, undefined, 2);
}

function formatText(made: Made, order: Order): string {
	const file = toShown(made, order);
	const address = NEW_TEXTS.address(made.address);
	if (order.dryRun) return [NEW_TEXTS.wouldWrite(file), address, "", made.text].join("\n");
	return [NEW_TEXTS.written(file), address, ...made.next].join("\n");
}
