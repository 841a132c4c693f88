import type { Link, PhrasingContent, Root } from "mdast";
import type { Position } from "unist";
import { visit } from "unist-util-visit";

const ADDRESS = /^[\x21-\x7e]*/;
const TRAILING_PUNCTUATION = /[?!.,:*_~'"]+$/;
/** Has a host with a dot, or is an e-mail address. */
const COMPLETE = /[^/]\.[^/]|@/;

/**
 * Ends a bare address where Chinese text begins: in `见 www.example.com，欢迎` GFM takes
 * everything up to the next space for the address.
 */
export function remarkAutolinkEnd() {
	return (tree: Root): void => {
		visit(tree, "link", (link, index, parent) => {
			if (parent === undefined || index === undefined || !isBareAddress(link)) return;
			const parts = splitAddress(link);
			if (parts) parent.children.splice(index, 1, ...parts);
		});
	};
}

/** Typed without brackets, so that its source is exactly its text. */
function isBareAddress({ children, url, position }: Link): boolean {
	const [text] = children;
	if (children.length !== 1 || text?.type !== "text" || !url.endsWith(text.value)) return false;
	const length = position && (position.end.offset ?? 0) - (position.start.offset ?? 0);
	return length === undefined || length === text.value.length;
}

function splitAddress(link: Link): PhrasingContent[] | undefined {
	const [text] = link.children;
	if (text?.type !== "text") return undefined;
	const ascii = ADDRESS.exec(text.value)?.[0] ?? "";
	if (ascii === text.value) return undefined;
	const address = ascii.replace(TRAILING_PUNCTUATION, "");
	if (!COMPLETE.test(address)) return [text];
	const rest = text.value.slice(address.length);
	const url = link.url.slice(0, link.url.length - rest.length);
	const [within, after] = splitPosition(link.position, address.length);
	return [
		{ ...link, url, children: [{ ...text, value: address, ...within }], ...within },
		{ type: "text", value: rest, ...after },
	];
}

/** An address stands on one line and is typed as it is printed. */
function splitPosition(position: Position | undefined, length: number) {
	if (!position) return [{}, {}];
	const { start, end } = position;
	const middle = {
		line: start.line,
		column: start.column + length,
		offset: (start.offset ?? 0) + length,
	};
	return [{ position: { start, end: middle } }, { position: { start: middle, end } }];
}
