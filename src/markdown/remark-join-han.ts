import type { Nodes, Parents, Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { joinHanLines } from "./join-han-lines.ts";

/** Joins the soft line breaks of running text, also those beside emphasis and links. */
export function remarkJoinHan() {
	return (tree: Root): void => {
		visit(tree, (node) => {
			if (node.type !== "paragraph" && node.type !== "heading") return;
			joinLines(node);
			return SKIP;
		});
	};
}

function joinLines(block: Parents): void {
	const leaves = toLeaves(block);
	for (const [index, leaf] of leaves.entries()) {
		if (leaf.type !== "text" || !leaf.value.includes("\n")) continue;
		leaf.value = joinHanLines(leaf.value, {
			before: toPrinted(leaves[index - 1]),
			after: toPrinted(leaves[index + 1]),
		});
	}
}

/** Everything that is printed in a row; a footnote's mark does not part the text around it. */
function toLeaves(block: Parents): Nodes[] {
	const leaves: Nodes[] = [];
	visit(block, (node) => {
		if (!("children" in node) && node.type !== "footnoteReference") leaves.push(node);
	});
	return leaves;
}

function toPrinted(leaf: Nodes | undefined): string {
	return leaf && isText(leaf) ? leaf.value : "";
}

function isText(node: Nodes): node is Text {
	return node.type === "text";
}
