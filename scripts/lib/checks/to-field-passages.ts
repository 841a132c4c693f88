import type { ObservedRecord } from "../../../src/reader/observer.ts";
import { createLineTable } from "./line-table.ts";
import type { Passage } from "./passage.ts";

/** Keys of a front matter that are printed. */
const PRINTED = ["title", "kicker", "subtitle", "summary"] as const;

/** The printed fields of a front matter, each with the place of its value in the file. */
export function toFieldPassages({
	value,
	place,
	text,
}: Pick<ObservedRecord, "value" | "place"> & { text: string }): Passage[] {
	const lines = createLineTable(text);
	return toPrintedFields(value).map(({ field, printed }): Passage => {
		const { line = 1, column = 1 } = place([field]);
		const start = findStart({ text, line, column, printed, lines });
		const offsets = Array.from({ length: printed.length + 1 }, (_, at) => start + at);
		return { kind: "field", text: printed, offsets, field };
	});
}

interface PrintedField {
	field: string;
	printed: string;
}

/** What is printed of a front matter. */
export function toPrintedFields(value: unknown): PrintedField[] {
	if (typeof value !== "object" || value === null) return [];
	const fields = value as Record<string, unknown>;
	return PRINTED.flatMap((field): PrintedField[] => {
		const printed = fields[field];
		return typeof printed === "string" ? [{ field, printed }] : [];
	});
}

interface ValuePlace {
	text: string;
	line: number;
	column: number;
	printed: string;
	lines: ReturnType<typeof createLineTable>;
}

/** A quoted value begins behind its quotation mark; one with escapes is taken as it is. */
function findStart({ text, line, column, printed }: ValuePlace): number {
	let offset = 0;
	for (let number = 1; number < line; number += 1) offset = text.indexOf("\n", offset) + 1;
	const at = offset + column - 1;
	const found = text.indexOf(printed, at);
	return found >= at && found <= at + 1 ? found : at;
}
