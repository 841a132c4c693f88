import type { PageLine } from "./page-line.ts";

/** What became of a stretch of the input. */
export interface Claim {
	input: number;
	start: number;
	end: number;
	use: string;
}

/** A stretch of the input that nothing took. */
export interface LeftOver {
	input: number;
	line: number;
	text: string;
}

/** Accounts for every character of the inputs. */
export interface Ledger {
	claim(line: Pick<PageLine, "input" | "start" | "end">, use: string): void;
	claims: readonly Claim[];
	findLeftOver(): LeftOver[];
}

export function createLedger(inputs: readonly string[]): Ledger {
	const claims: Claim[] = [];
	return {
		claims,
		claim({ input, start, end }, use) {
			claims.push({ input, start, end, use });
		},
		findLeftOver: () => inputs.flatMap((text, input) => findUnclaimed({ text, input, claims })),
	};
}

function findUnclaimed(given: {
	text: string;
	input: number;
	claims: readonly Claim[];
}): LeftOver[] {
	const taken = new Uint8Array(given.text.length);
	for (const { input, start, end } of given.claims) {
		if (input === given.input) taken.fill(1, start, end);
	}
	const found: LeftOver[] = [];
	let number = 1;
	let text = "";
	const close = () => {
		if (text.trim() !== "") found.push({ input: given.input, line: number, text: text.trim() });
		text = "";
	};
	for (let index = 0; index < given.text.length; index += 1) {
		const character = given.text[index] ?? "";
		if (character === "\n" || taken[index] === 1) close();
		else text += character;
		if (character === "\n") number += 1;
	}
	close();
	return found;
}
