import type { Emphasis, Image, Nodes, PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";

/** What a text is printed as. */
export type PassageKind = "paragraph" | "heading" | "cell" | "caption" | "alternative" | "field";

/** Text that is read in one go, and where each of its characters was typed. */
export interface Passage {
	kind: PassageKind;
	/** As printed; `OBJECT` for what is no text, a line break for a hard one. */
	text: string;
	/** In the text of the file, of each UTF-16 unit of `text` and of its end. */
	offsets: readonly number[];
	/** The key of the front matter. */
	field?: string;
}

/** Stands for a picture, a piece of code or an address. */
export const OBJECT = "\ufffc";

interface Source {
	/** The text of the file. */
	text: string;
	/** Where the body begins in it. */
	start: number;
}

/** Every passage of a body, in order. */
export function toPassages(root: Root, source: Source): Passage[] {
	const passages: Passage[] = [];
	const add = (kind: PassageKind, nodes: readonly PhrasingContent[]) => {
		const writer = new PassageWriter(source);
		for (const node of nodes) writer.write(node);
		passages.push(writer.finish(kind));
	};
	visit(root, (node) => {
		if (node.type === "paragraph") add("paragraph", node.children);
		else if (node.type === "heading") add("heading", node.children);
		else if (node.type === "tableCell") add("cell", node.children);
		else if (node.type === "figure") {
			const [image, line] = node.children;
			if (line) add("caption", [line satisfies Emphasis]);
			passages.push(...toImagePassages(image, source));
		}
	});
	return passages.filter(({ text }) => text.trim() !== "");
}

/** An image's words have no nodes of their own; they stand in its source as they are, but for escapes. */
function toImagePassages(image: Image, source: Source): Passage[] {
	const words = [
		{ kind: "alternative" as const, text: image.alt ?? "" },
		{ kind: "caption" as const, text: image.title ?? "" },
	];
	const from = source.start + (image.position?.start.offset ?? 0);
	const to = source.start + (image.position?.end.offset ?? 0);
	return words.flatMap(({ kind, text }) => {
		const at =
			kind === "caption" ? source.text.lastIndexOf(text, to) : source.text.indexOf(text, from);
		if (text === "" || at < from || at >= to) return [];
		return [{ kind, text, offsets: Array.from({ length: text.length + 1 }, (_, i) => at + i) }];
	});
}

const REFERENCE = /&(?:#\d+|#[xX][\da-fA-F]+|\w+);/y;

class PassageWriter {
	#text = "";
	#offsets: number[] = [];
	#end = 0;
	readonly #source: Source;

	constructor(source: Source) {
		this.#source = source;
	}

	finish(kind: PassageKind): Passage {
		return { kind, text: this.#text, offsets: [...this.#offsets, this.#end] };
	}

	write(node: Nodes): void {
		const start = this.#source.start + (node.position?.start.offset ?? 0);
		const end = this.#source.start + (node.position?.end.offset ?? 0);
		if (node.type === "text") this.#writeText(node.value, { start, end });
		else if (node.type === "break") this.#add("\n", start);
		else if (node.type === "footnoteReference") return;
		else if (node.type === "link" && isBareAddress(node, end - start)) this.#add(OBJECT, start);
		else if ("children" in node) for (const child of node.children) this.write(child);
		else this.#add(OBJECT, start);
		this.#end = Math.max(this.#end, end);
	}

	/** Goes along the typed text and the printed one: escapes, line breaks and indents are typed only. */
	#writeText(value: string, { start, end }: { start: number; end: number }): void {
		const typed = this.#source.text;
		let at = start;
		let printed = 0;
		while (printed < value.length) {
			const mark = value.charAt(printed);
			REFERENCE.lastIndex = at;
			const reference = at < end && typed[at] === "&" ? REFERENCE.exec(typed)?.[0] : undefined;
			if (reference !== undefined && !value.startsWith(reference, printed)) {
				this.#add(mark, at);
				at += reference.length;
				printed += 1;
			} else if (at >= end || typed[at] === mark || (mark === " " && typed[at] === "\n")) {
				this.#add(mark, Math.min(at, end));
				at += 1;
				printed += 1;
			} else at += 1;
		}
	}

	#add(mark: string, offset: number): void {
		this.#text += mark;
		this.#offsets.push(offset);
		this.#end = offset + 1;
	}
}

/** An address typed as it is: its text is no prose. */
function isBareAddress(
	{ children, url }: { children: readonly Nodes[]; url: string },
	length: number,
) {
	const [only] = children;
	if (children.length !== 1 || only?.type !== "text") return false;
	return url.endsWith(only.value) && length <= only.value.length + 2;
}
