/**
 * Characters of which the kind never depends on their neighbours. Their folded
 * forms are compared, so full-width marks are among them.
 */
const MARK_UNITS = new Set(["%", "‰", "+"]);
/** Part of a figure between two digits (87.5, 2-4, 10:30, 1/3), else a break. */
const FIGURE_MARKS = new Set([".", "-", ":", "/", "~"]);
const DASHES = /^[‐‑‒–—―−]$/u;
/** Quotes, brackets, middle dots and what has no width: a reader leaves them out. */
const SKIPPED =
	/^[“”„‟"‘’‚‛'`´「」『』〈〉《》()[\]{}【】〔〕〖〗·・•‧∙\u00AD\u200B-\u200D\u2060\uFEFF]$/u;
const HAN = /^\p{Script=Han}$/u;
const DIGIT = /^\p{N}$/u;
const LETTER = /^[\p{L}\p{N}]$/u;
const COMBINING = /\p{Mn}/gu;
/**
 * Traditional characters that GB/T 2312 holds although simplified writing has no use for them: a
 * query may hold them without any other sign of traditional writing, so they need no table.
 */
const VARIANTS = new Map([
	["後", "后"],
	["於", "于"],
	["夥", "伙"],
	["麽", "么"],
	["菸", "烟"],
]);

/** Folds one character on; traditional Han characters to simplified ones. */
export type Fold = (character: string) => string;

/** One searchable character of a text. */
export interface Unit {
	/** Folded: NFKC, lower case, without accents, simplified. */
	text: string;
	/** Where it stands in the text, in UTF-16 code units. */
	start: number;
	end: number;
}

/** Units that a query may run through without meeting a mark. */
export type Run = readonly Unit[];

interface Piece extends Unit {
	kind: "unit" | "figure-mark" | "comma" | "space" | "skipped" | "break";
}

/**
 * Cuts a text into runs of units, the same in build and browser (the rules are
 * those of docs/search.md). Every letter, digit, `%`, `‰` and `+` is a unit;
 * quotes, brackets and spaces beside Latin letters or digits are looked through;
 * other marks, line breaks and spaces between words of Han end a run.
 */
export function toRuns(text: string, fold: Fold = keep): Run[] {
	const pieces = toPieces(text, fold).filter(({ kind }) => kind !== "skipped");
	const runs: Unit[][] = [];
	let run: Unit[] = [];
	for (const [index, piece] of pieces.entries()) {
		if (isUnit(pieces, index)) run.push({ text: piece.text, start: piece.start, end: piece.end });
		else if (isBreak(pieces, index)) {
			if (run.length > 0) runs.push(run);
			run = [];
		}
	}
	return run.length > 0 ? [...runs, run] : runs;
}

function keep(character: string): string {
	return character;
}

function toPieces(text: string, fold: Fold): Piece[] {
	const pieces: Piece[] = [];
	let start = 0;
	for (const character of text) {
		const end = start + character.length;
		for (const folded of toFolded(character)) {
			pieces.push({ text: fold(folded), start, end, kind: toKind(folded) });
		}
		start = end;
	}
	return pieces;
}

/** Almost always one character; ㎡ is two, a lone accent is none. */
function toFolded(character: string): string {
	// Han has neither case nor compatibility forms in its main block, and most of a text is Han.
	if (character >= "\u4E00" && character <= "\u9FFF") return VARIANTS.get(character) ?? character;
	if (character === "\n") return character;
	if (DASHES.test(character)) return "-";
	const folded = character.normalize("NFKC").toLowerCase();
	return folded.normalize("NFD").replace(COMBINING, "").normalize("NFC");
}

function toKind(character: string): Piece["kind"] {
	if (LETTER.test(character) || MARK_UNITS.has(character)) return "unit";
	if (FIGURE_MARKS.has(character)) return "figure-mark";
	if (character === ",") return "comma";
	if (character !== "\n" && /^\s$/u.test(character)) return "space";
	return SKIPPED.test(character) ? "skipped" : "break";
}

function isUnit(pieces: readonly Piece[], index: number): boolean {
	const kind = pieces[index]?.kind;
	return kind === "unit" || (kind === "figure-mark" && isInFigure(pieces, index));
}

function isInFigure(pieces: readonly Piece[], index: number): boolean {
	return isDigit(pieces[index - 1]) && isDigit(pieces[index + 1]);
}

function isDigit(piece: Piece | undefined): boolean {
	return piece !== undefined && DIGIT.test(piece.text);
}

function isBreak(pieces: readonly Piece[], index: number): boolean {
	switch (pieces[index]?.kind) {
		case "comma":
			return !isThousandsComma(pieces, index);
		case "space":
			return isBreakingSpace(pieces, index);
		default:
			return true;
	}
}

/** 2,294 is searched as 2294. */
function isThousandsComma(pieces: readonly Piece[], index: number): boolean {
	const groups = [1, 2, 3].every((step) => isDigit(pieces[index + step]));
	return isDigit(pieces[index - 1]) && groups && !isDigit(pieces[index + 4]);
}

/** A space between Han ends a run, except in a name set wide (马　超); one between two figures does, too. */
function isBreakingSpace(pieces: readonly Piece[], index: number): boolean {
	const after = pieces[index + 1];
	// Of several spaces in a row the last one decides.
	if (after?.kind === "space") return false;
	const first = findSpaceStart(pieces, index) - 1;
	const before = pieces[first];
	if (before?.kind !== "unit" || after?.kind !== "unit") return true;
	if (isHan(before) && isHan(after)) {
		return isHan(pieces[first - 1]) || isHan(pieces[index + 2]);
	}
	return isDigit(before) && isDigit(after);
}

function findSpaceStart(pieces: readonly Piece[], index: number): number {
	return pieces[index - 1]?.kind === "space" ? findSpaceStart(pieces, index - 1) : index;
}

function isHan(piece: Piece | undefined): boolean {
	return piece?.kind === "unit" && HAN.test(piece.text);
}
