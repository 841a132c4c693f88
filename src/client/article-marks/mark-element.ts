import { markText } from "../../search/mark-text.ts";
import type { Fold } from "../../search/units.ts";

/** Elements at whose ends a text ends; all others stand within a line. A figure is indexed as one with its name: no `dt`, no `dd`. */
const BLOCKS =
	"address, article, aside, blockquote, caption, details, div, dl, figcaption, figure, footer, " +
	"h1, h2, h3, h4, h5, h6, header, hr, li, main, ol, p, pre, section, table, tbody, td, th, thead, tr, ul";

/** A text that a query may stand in, though elements such as `<strong>` divide it. */
interface Line {
	block: Element | null;
	nodes: readonly LineNode[];
}

interface LineNode {
	node: Text;
	/** Where it begins in the text of its line. */
	start: number;
}

/** The marks of one place where the query stands: one for each text node it goes through. */
export type MarkedPlace = readonly HTMLElement[];

/** Marks every place below `root` where the query stands, in the order of the text. */
export function markElement(
	root: Element,
	{ query, fold }: { query: string; fold: Fold },
): readonly MarkedPlace[] {
	return listLines(root).flatMap(({ nodes }) => {
		const text = nodes.map(({ node }) => node.data).join("");
		let at = 0;
		const ranges: { start: number; end: number }[] = [];
		for (const segment of markText(text, query, fold)) {
			if (segment.isMarked) ranges.push({ start: at, end: at + segment.text.length });
			at += segment.text.length;
		}
		// From the end, so that the places before keep theirs.
		return ranges
			.reverse()
			.map((range) => markRange(nodes, range))
			.reverse();
	});
}

/** Takes marks away, and joins the texts that they divided. */
export function removeMarks(places: readonly MarkedPlace[]): void {
	for (const mark of places.flat()) {
		const parent = mark.parentNode;
		mark.replaceWith(...mark.childNodes);
		parent?.normalize();
	}
}

function listLines(root: Element): readonly Line[] {
	const lines: { block: Element | null; nodes: LineNode[]; length: number }[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
	let isBroken = true;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!(node instanceof Text)) {
			isBroken ||= node.nodeName === "BR";
			continue;
		}
		// The reading above a character does not part the text.
		if (/^R[PT]$/u.test(node.parentElement?.nodeName ?? "")) continue;
		const block = node.parentElement?.closest(BLOCKS) ?? null;
		let line = lines[lines.length - 1];
		if (!line || isBroken || line.block !== block) {
			line = { block, nodes: [], length: 0 };
			lines.push(line);
		}
		isBroken = false;
		line.nodes.push({ node, start: line.length });
		line.length += node.data.length;
	}
	return lines;
}

function markRange(
	nodes: readonly LineNode[],
	{ start, end }: { start: number; end: number },
): MarkedPlace {
	return nodes.flatMap(({ node, start: nodeStart }) => {
		const from = Math.max(0, start - nodeStart);
		const to = Math.min(node.data.length, end - nodeStart);
		return from < to ? [wrap(node, { from, to })] : [];
	});
}

function wrap(node: Text, { from, to }: { from: number; to: number }): HTMLElement {
	const mark = document.createElement("mark");
	const part = node.splitText(from);
	part.splitText(to - from);
	part.replaceWith(mark);
	mark.append(part);
	return mark;
}
