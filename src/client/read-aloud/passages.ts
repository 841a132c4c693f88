import { splitSentences } from "../../domain/sentences.ts";

/** One sentence on the page. */
export interface Passage {
	text: string;
	range: Range;
}

/** What is read of an article, in the order of the page. */
const READ = [
	".article-head .kicker",
	".article-title",
	".article-head .subtitle",
	".byline",
	".correction-box p",
	".prose :is(p, h2, h3, h4, li, td, th, figcaption)",
].join();
/** Numbers of footnotes would interrupt the sentence, and readings would say characters twice. */
const SILENT = "sup, rp, rt, .footnotes, [aria-hidden=true]";

/** The sentences of the article in `root`; none where there is no article. */
export function listPassages(root: ParentNode): Passage[] {
	return [...root.querySelectorAll<HTMLElement>(READ)]
		.filter((block) => !block.closest(SILENT) && !block.parentElement?.closest(READ))
		.flatMap(toPassages);
}

function toPassages(block: HTMLElement): Passage[] {
	const nodes = listTextNodes(block);
	const text = nodes.map((node) => node.data).join("");
	return splitSentences(text).map(({ start, end }) => ({
		text: text.slice(start, end).replace(/\s+/g, " "),
		range: toRange(nodes, { start, end }),
	}));
}

function listTextNodes(block: HTMLElement): Text[] {
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		if (!node.parentElement?.closest(SILENT)) nodes.push(node);
	}
	return nodes;
}

function toRange(nodes: readonly Text[], { start, end }: { start: number; end: number }): Range {
	const range = document.createRange();
	let at = 0;
	for (const node of nodes) {
		const { length } = node;
		if (start >= at && start < at + length) range.setStart(node, start - at);
		if (end > at && end <= at + length) range.setEnd(node, end - at);
		at += length;
	}
	return range;
}
