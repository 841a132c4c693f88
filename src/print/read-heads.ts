import type { StoryLines } from "./split-stories.ts";

/** The lines above a story by what they are. */
export interface Heads {
	title: string;
	kicker?: string;
	subtitle?: string;
	/** A column head as printed. */
	column?: string;
	/** Lines whose part is a guess. */
	guessed: boolean;
}

/** A column the paper knows. */
export interface KnownColumn {
	id: string;
	name: string;
	subtitle?: string | undefined;
}

const COLUMN_MARK = /^[【[■●◆★](?<name>[^】\]]{2,16})[】\]]?$/u;
const DASH = /^(?:——|——|--|—|─)/u;
const LONG_KICKER = 1.4;

/** Reads the heads of all stories; a column head stays over the stories set alike below it. */
export function readHeads(
	stories: readonly StoryLines[],
	columns: readonly KnownColumn[],
): Heads[] {
	const all: Heads[] = [];
	let open: { column: string; shape: string } | undefined;
	for (const { heads } of stories) {
		const read = readHead(
			heads.map(({ text }) => text),
			columns,
		);
		const shape = toShape(read);
		if (read.column !== undefined) open = { column: read.column, shape };
		else if (open !== undefined && open.shape === shape && shape !== "title")
			read.column = open.column;
		else open = undefined;
		all.push(read);
	}
	return all;
}

/** How a story's head is set: stories of one column are set alike. */
function toShape({ kicker, subtitle }: Heads): string {
	const above = kicker === undefined ? "" : /[:：]$/u.test(kicker) ? "label " : "kicker ";
	return `${above}title${subtitle === undefined ? "" : " subtitle"}`;
}

/** The column that is printed so, with or without its subtitle. */
export function findColumn(text: string, columns: readonly KnownColumn[]): KnownColumn | undefined {
	const plain = toPlain(COLUMN_MARK.exec(text)?.groups?.["name"] ?? text);
	return columns.find(({ name, subtitle }) =>
		[name, `${name}${subtitle ?? ""}`].some((printed) => toPlain(printed) === plain),
	);
}

function toPlain(text: string): string {
	return text.replace(/[\s\u3000·—|]/gu, "");
}

function readHead(lines: readonly string[], columns: readonly KnownColumn[]): Heads {
	let rest = [...lines];
	const found: Partial<Heads> = {};
	const marked = rest.findIndex(
		(line) =>
			rest.length > 1 && (findColumn(line, columns) !== undefined || COLUMN_MARK.test(line)),
	);
	if (marked >= 0) {
		found.column = rest[marked] ?? "";
		rest = rest.filter((_, at) => at !== marked);
	}
	const label = rest.findIndex((line, at) => /[:：]$/u.test(line) && at < rest.length - 1);
	if (label >= 0) {
		found.kicker = rest[label] ?? "";
		const above = rest.slice(0, label);
		if (above.length > 0 && found.column === undefined) found.column = above.pop() ?? "";
		return finish([...above, ...rest.slice(label + 1)], found);
	}
	if (rest.length >= 4 && found.column === undefined) found.column = rest.shift() ?? "";
	if (rest.length >= 3) {
		const [kicker = "", title = "", ...below] = rest;
		if (DASH.test(rest[1] ?? "")) return finish(rest, found);
		return finish([title, ...below], { ...found, kicker });
	}
	const [first = "", second = ""] = rest;
	if (rest.length === 2 && !DASH.test(second) && first.length >= second.length * LONG_KICKER) {
		return finish([second], { ...found, kicker: first, guessed: true });
	}
	return finish(rest, { ...found, guessed: rest.length === 2 && !DASH.test(second) });
}

function finish(lines: readonly string[], found: Partial<Heads>): Heads {
	const [title = "", ...below] = lines;
	const subtitle = below.map((line) => line.replace(DASH, "")).join(" ");
	return { guessed: false, ...found, title, ...(subtitle !== "" && { subtitle }) };
}
