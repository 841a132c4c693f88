import { RADICALS } from "../../../src/strings/radicals.ts";

/** A line of a PDF as it is set; lengths in points, from the page's lower left corner. */
interface SetLine {
	text: string;
	left: number;
	right: number;
	/** The baseline. */
	base: number;
	/** Of the characters. */
	height: number;
}

/** A piece of text as pdf.js gives it. */
interface TextPiece {
	str: string;
	/** The last two numbers are the place. */
	transform: number[];
	width: number;
	height: number;
}

/**
 * The text of each page, its paragraphs apart by blank lines: what is indented,
 * set in another size or across a gap begins a new one. Columns come in the
 * order of the file, and what a column's end cuts stays cut, for the import to join.
 */
export async function readPdfPages(bytes: Uint8Array): Promise<string[]> {
	const { getDocumentProxy } = await import("unpdf");
	const document = await getDocumentProxy(new Uint8Array(bytes));
	const pages: string[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const { items } = await (await document.getPage(number)).getTextContent();
		const pieces = items.flatMap((item): TextPiece[] => ("str" in item ? [item] : []));
		pages.push(toBlocks(toLines(pieces)).join("\n\n"));
	}
	return pages;
}

function toLines(pieces: readonly TextPiece[]): SetLine[] {
	const lines: SetLine[] = [];
	for (const { str, transform, width, height } of pieces) {
		const [left = 0, base = 0] = transform.slice(4);
		const text = clean(str);
		if (text.trim() === "" && !lines.length) continue;
		const line = lines.at(-1);
		const isSame =
			line !== undefined && Math.abs(line.base - base) < line.height / 2 && left > line.left - 1;
		if (isSame) {
			line.text += text;
			line.right = Math.max(line.right, left + width);
			line.height = Math.max(line.height, height);
		} else if (text.trim() !== "") lines.push({ text, left, right: left + width, base, height });
	}
	return lines;
}

/** Fonts often name a character by the radical that looks like it, and a space by nothing. */
function clean(text: string): string {
	return text
		.replaceAll(/\p{Cc}/gu, " ")
		.replaceAll(/[\u2e80-\u2fdf]/gu, (radical) => RADICALS[radical] ?? radical.normalize("NFKC"));
}

function toBlocks(lines: readonly SetLine[]): string[] {
	return toColumns(lines).flatMap((column) => {
		const edge = Math.min(...column.map(({ left }) => left));
		const blocks: string[] = [];
		column.forEach((line, index) => {
			const former = column[index - 1];
			if (former && goesOn(former, line, edge)) blocks.push(join(blocks.pop() ?? "", line.text));
			else blocks.push(line.text.trim());
		});
		return blocks;
	});
}

/** A line that stands higher than the one before it begins a column. */
function toColumns(lines: readonly SetLine[]): SetLine[][] {
	const columns: SetLine[][] = [];
	lines.forEach((line, index) => {
		const former = lines[index - 1];
		if (former && line.base <= former.base + former.height) columns.at(-1)?.push(line);
		else columns.push([line]);
	});
	return columns;
}

const SAME_SIZE = 0.1;
const INDENT = 0.8;
const GAP = 2.2;

function goesOn(former: SetLine, line: SetLine, edge: number): boolean {
	const { height } = former;
	const isSameSize = Math.abs(line.height - height) <= height * SAME_SIZE;
	const isIndented = line.left - edge > height * INDENT;
	const isApart = former.base - line.base > height * GAP;
	return isSameSize && !isIndented && !isApart;
}

function join(before: string, after: string): string {
	const needsSpace = /[A-Za-z,.;]$/u.test(before) && /^[A-Za-z]/u.test(after);
	return before + (needsSpace ? " " : "") + after.trim();
}
