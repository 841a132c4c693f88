import { CONTINUED_FROM, CONTINUED_ON, parsePageNumber } from "../domain/print-marks.ts";
import { cutLine, type PageLine } from "./page-line.ts";
import type { Reading } from "./take-furniture.ts";

/** Takes a line of a story; 上接 and 下转 at its ends are marks, and end the run. */
export function takeText(reading: Reading, line: PageLine): void {
	const rest = takeContinuedFrom(reading, line);
	if (rest !== undefined) takeContinuedOn(reading, rest);
}

/** The line without 上接; `undefined` if there is nothing else. */
function takeContinuedFrom({ ledger, furniture }: Reading, line: PageLine): PageLine | undefined {
	const from = CONTINUED_FROM.exec(line.text);
	if (from === null) return line;
	const mark = cutLine(line, 0, from[0].length);
	const rest = cutLine(line, from[0].length);
	const isAlone = rest.text === "";
	ledger.claim(mark, "continued from");
	furniture.runs.push([]);
	furniture.continued.push({ kind: "from", page: toPage(from), line: isAlone ? mark : rest });
	return isAlone ? undefined : rest;
}

function takeContinuedOn({ ledger, furniture }: Reading, line: PageLine): void {
	const run = furniture.runs.at(-1) ?? [];
	const on = CONTINUED_ON.exec(line.text);
	if (on === null) {
		run.push(line);
		return;
	}
	ledger.claim(cutLine(line, on.index), "continued on");
	const rest = cutLine(line, 0, on.index);
	if (rest.text !== "") run.push(rest);
	const last = run.at(-1);
	if (last !== undefined) furniture.continued.push({ kind: "on", page: toPage(on), line: last });
	furniture.runs.push([]);
}

function toPage(found: RegExpExecArray): number {
	return parsePageNumber(found.groups?.["page"] ?? "") ?? 0;
}
