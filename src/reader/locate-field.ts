import { type Document, isMap, isNode, isScalar, isSeq } from "yaml";

/** Keys and indexes that lead from the outermost group to a value: `["figures", 0, "value"]`. */
export type FieldPath = readonly (string | number)[];

/** `figures[0].value`; `undefined` for the outermost group itself. */
export function formatPath(path: FieldPath): string | undefined {
	const text = path
		.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`))
		.join("")
		.replace(/^\./, "");
	return text === "" ? undefined : text;
}

interface Wanted {
	document: Document.Parsed;
	path: FieldPath;
	part: "key" | "value";
}

/** Where a value or its key begins in the text; the nearest thing above it if it is absent. */
export function findOffset({ document, path, part }: Wanted): number {
	let node: unknown = document.contents;
	let offset = path.length === 0 ? (toOffset(node) ?? 0) : 0;
	for (const [index, step] of path.entries()) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
			if (!pair) break;
			offset = toOffset(pair.key) ?? offset;
			if (part === "key" && index === path.length - 1) break;
			node = pair.value;
		} else if (isSeq(node) && typeof step === "number") {
			node = node.items[step];
		}
		offset = toOffset(node) ?? offset;
	}
	return offset;
}

/** Where a node begins; an empty value has no place of its own. */
function toOffset(node: unknown): number | undefined {
	if (!isNode(node) || !node.range) return undefined;
	const [start, end] = node.range;
	return isScalar(node) && start === end ? undefined : start;
}
