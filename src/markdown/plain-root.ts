import type { Heading, Paragraph, Root } from "mdast";
import type { Point } from "unist";
import type { PlainBlock } from "./plain-blocks.ts";

/** The tree that `parseMarkdown` makes of a body of these blocks. */
export function toPlainRoot(blocks: readonly PlainBlock[], body: string): Root {
	const lines = body.split("\n");
	const column = (lines.at(-1) ?? "").length + 1;
	const end: Point = { line: lines.length, column, offset: body.length };
	return {
		type: "root",
		children: blocks.map(toNode),
		position: { start: { line: 1, column: 1, offset: 0 }, end },
	};
}

function toNode(block: PlainBlock): Paragraph | Heading {
	const { depth, text: value, start, textStart } = block;
	const children = [{ type: "text" as const, value, position: toPosition(block, textStart) }];
	const position = toPosition(block, start);
	return depth === 0
		? { type: "paragraph", children, position }
		: { type: "heading", depth: depth as Heading["depth"], children, position };
}

function toPosition({ line, start, end, lastLine, lastLineStart }: PlainBlock, from: number) {
	return {
		start: { line, column: from - start + 1, offset: from },
		end: { line: lastLine, column: end - lastLineStart + 1, offset: end },
	};
}
