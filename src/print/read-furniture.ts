import { type Furniture, makeFurniture } from "./furniture.ts";
import type { Ledger } from "./ledger.ts";
import type { PageLine } from "./page-line.ts";
import { type Reading, TAKERS } from "./take-furniture.ts";
import { takeText } from "./take-text.ts";

/** Takes the furniture out of a page's lines. */
export function readFurniture(given: {
	lines: readonly PageLine[];
	paperNames: readonly string[];
	ledger: Ledger;
}): Furniture {
	const reading: Reading = { ...given, furniture: makeFurniture() };
	const { furniture, lines } = reading;
	let at = 0;
	while (at < lines.length) {
		const next = take(reading, at);
		const line = lines[at];
		if (next === undefined && line) takeText(reading, line);
		at = next ?? at + 1;
	}
	furniture.runs = furniture.runs.filter(({ length }) => length > 0);
	return furniture;
}

function take(reading: Reading, at: number): number | undefined {
	for (const taker of TAKERS) {
		const next = taker(reading, at);
		if (next !== undefined) return next;
	}
	return undefined;
}
