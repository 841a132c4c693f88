import { checkbox, input, select } from "@inquirer/prompts";
import { type CalendarDay, parseCalendarDay } from "../../../src/domain/calendar-day.ts";
import { GENRES } from "../../../src/domain/genre.ts";
import type { Paper } from "../../../src/domain/paper.ts";
import { NEW_QUESTIONS, NEW_TEXTS } from "../../../src/strings/command-texts-new.ts";
import { GENRE_NAMES } from "../../../src/strings/genre-names.ts";
import { guessDistricts } from "./guess-districts.ts";
import type { Wish } from "./read-wish.ts";
import type { GivenArticle } from "./to-request.ts";

/** The terminal that asks. Prompts go to the error stream, so that standard output is the result's alone. */
export interface Terminal {
	input: NodeJS.ReadableStream;
	output: NodeJS.WritableStream;
}

/** Asks for whatever is not given. Rejects with `ExitPromptError` if the editor presses Ctrl+C. */
export async function ask(
	given: Partial<GivenArticle>,
	{ paper, terminal }: { paper: Paper; terminal: Terminal },
): Promise<Wish> {
	const isOpen = Object.keys(given).length === 0;
	const kind = isOpen ? await askKind(terminal) : "article";
	const date = given.edition ?? (await askDate(paper, terminal));
	if (kind === "edition") return { kind, date };
	return { kind, given: await askArticle({ ...given, edition: date }, { paper, terminal }) };
}

const WORDS = NEW_QUESTIONS.keys;

/** How inquirer names its keys, and how an editor does. */
const THEME = {
	style: {
		keysHelpTip: (keys: [key: string, action: string][]) =>
			keys.map(([key, action]) => `${WORDS[key] ?? key} ${WORDS[action] ?? action}`).join("　"),
	},
};

function askKind(terminal: Terminal) {
	return select(
		{
			message: NEW_QUESTIONS.kind,
			choices: [
				{ value: "article", name: NEW_QUESTIONS.article },
				{ value: "edition", name: NEW_QUESTIONS.edition },
			],
			theme: THEME,
		},
		terminal,
	);
}

const RECENT = 5;

async function askDate(paper: Paper, terminal: Terminal): Promise<CalendarDay> {
	const recent = paper.editions.slice(0, RECENT).map(({ date }) => date);
	const chosen =
		recent.length > 0 &&
		(await select(
			{
				message: NEW_QUESTIONS.date,
				choices: [
					...recent.map((date) => ({ value: date, name: date })),
					{ value: undefined, name: NEW_QUESTIONS.otherDate },
				],
				theme: THEME,
			},
			terminal,
		));
	if (chosen) return chosen;
	const typed = await input(
		{
			message: NEW_QUESTIONS.typedDate,
			validate: (text) => parseCalendarDay(text.trim()) !== undefined || NEW_TEXTS.badDay(text),
		},
		terminal,
	);
	const date = parseCalendarDay(typed.trim());
	if (date === undefined) throw new Error(`The prompt let a day pass that is none: ${typed}`);
	return date;
}

interface Asked {
	paper: Paper;
	terminal: Terminal;
}

async function askArticle(
	given: Partial<GivenArticle> & { edition: CalendarDay },
	{ paper, terminal }: Asked,
): Promise<GivenArticle> {
	const title = given.title ?? (await askTitle(terminal));
	const page = given.page ?? (await askPage(given.edition, { paper, terminal }));
	const district = given.district ?? (await askDistricts(title, { paper, terminal }));
	const column = given.column ?? (await askColumn({ paper, terminal }));
	const genre = given.genre ?? (await askGenre(terminal));
	const reporter = given.reporter ?? (await askReporters(terminal));
	return { ...given, title, page, district, column, genre, reporter };
}

async function askTitle(terminal: Terminal): Promise<string> {
	const validate = (text: string) => text.trim() !== "" || NEW_QUESTIONS.titleNeeded;
	return (await input({ message: NEW_QUESTIONS.title, validate }, terminal)).trim();
}

/** Nothing to ask where the edition has a single page or is not there yet. */
async function askPage(date: CalendarDay, { paper, terminal }: Asked): Promise<number> {
	const pages = paper.editions.find((edition) => edition.date === date)?.pages ?? [];
	if (pages.length < 2) return pages[0]?.number ?? 1;
	const choices = pages.map(({ number, name }) => ({
		value: number,
		name: NEW_QUESTIONS.pageOf({ number, name }),
	}));
	return select({ message: NEW_QUESTIONS.page, choices, theme: THEME }, terminal);
}

/** Those that the title names come first and are chosen already. */
function askDistricts(title: string, { paper, terminal }: Asked): Promise<string[]> {
	const guessed = guessDistricts(title, paper.districts);
	const choices = paper.districts
		.map(({ id, name }) => ({ value: id, name, checked: guessed.includes(id) }))
		.toSorted((a, b) => Number(b.checked) - Number(a.checked));
	return checkbox(
		{
			message: NEW_QUESTIONS.districts,
			choices,
			validate: (chosen) => chosen.length > 0 || NEW_QUESTIONS.districtNeeded,
			pageSize: 12,
			theme: THEME,
		},
		terminal,
	);
}

async function askColumn({ paper, terminal }: Asked): Promise<string | undefined> {
	if (paper.columns.length === 0) return undefined;
	const choices = [
		{ value: undefined, name: NEW_QUESTIONS.noColumn },
		...paper.columns.map(({ id, name }) => ({ value: id, name })),
	];
	return select({ message: NEW_QUESTIONS.column, choices, theme: THEME }, terminal);
}

function askGenre(terminal: Terminal) {
	const choices = GENRES.map((genre) => ({ value: genre, name: GENRE_NAMES[genre] }));
	return select({ message: NEW_QUESTIONS.genre, choices, theme: THEME }, terminal);
}

async function askReporters(terminal: Terminal): Promise<string[]> {
	return splitList(await input({ message: NEW_QUESTIONS.reporters }, terminal));
}

/** `张三，李四` → 张三 and 李四: whichever mark stands between them. */
export function splitList(text: string): string[] {
	return text
		.split(/[,，、;；\s]+/u)
		.map((item) => item.trim())
		.filter((item) => item !== "");
}
