import type { ElementContent } from "hast";
import type { Emphasis, Image, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { parseCaption } from "../domain/caption.ts";
import type { Figure } from "./figure.ts";
import { joinHanLines } from "./join-han-lines.ts";
import { toInlineText } from "./to-inline-text.ts";

type FigureParts = Figure["children"];

/**
 * Makes a figure of every image that stands alone in a paragraph, with its
 * title or the emphasised line after it as the caption. A paragraph may hold
 * several images, each followed by its line.
 */
export function remarkFigures() {
	return (tree: Root): void => {
		visit(tree, "paragraph", (paragraph, index, parent) => {
			if (parent === undefined || index === undefined) return;
			const figures = toParts(paragraph);
			const last = figures?.at(-1);
			if (!figures || !last) return;
			const next = parent.children[index + 1];
			const line = findCaptionParagraph(next);
			const takesNext = line !== undefined && last.length === 1 && !last[0].title;
			if (takesNext) figures.splice(-1, 1, [last[0], line]);
			parent.children.splice(index, takesNext ? 2 : 1, ...figures.map(toFigure));
			return index + figures.length;
		});
	};
}

/** `undefined` if the paragraph holds anything but images and their lines. */
function toParts(paragraph: Paragraph): FigureParts[] | undefined {
	const figures: FigureParts[] = [];
	for (const node of paragraph.children.filter((child) => !isBlank(child))) {
		const last = figures.at(-1);
		if (node.type === "image") figures.push([node]);
		else if (node.type === "emphasis" && last?.length === 1 && !last[0].title)
			figures.splice(-1, 1, [last[0], node]);
		else return undefined;
	}
	return figures;
}

function isBlank(node: PhrasingContent): boolean {
	return node.type === "break" || (node.type === "text" && node.value.trim() === "");
}

function findCaptionParagraph(node: RootContent | undefined): Emphasis | undefined {
	if (node?.type !== "paragraph" || node.children.length !== 1) return undefined;
	const [only] = node.children;
	return only?.type === "emphasis" ? only : undefined;
}

function toFigure(parts: FigureParts): Figure {
	const [image, line] = parts;
	const text = line ? toInlineText(line) : joinHanLines(image.title ?? "");
	const { caption, credit } = parseCaption(text);
	const { line: row = 1, column = 1 } = image.position?.start ?? {};
	const alt = joinHanLines(image.alt ?? "");
	return {
		type: "figure",
		children: parts,
		picture: { source: image.url, alt: alt.trim(), caption, credit, line: row, column },
		position: image.position,
		data: { hName: "figure", hChildren: toPrinted({ image, alt: alt.trim(), caption, credit }) },
	};
}

interface Printed {
	image: Image;
	alt: string;
	caption: string | undefined;
	credit: string | undefined;
}

function toPrinted({ image, alt, caption, credit }: Printed): ElementContent[] {
	const lines = [...toSpan("caption", caption), ...toSpan("credit", credit)];
	return [
		{ type: "element", tagName: "img", properties: { src: image.url, alt }, children: [] },
		...(lines.length > 0
			? [{ type: "element" as const, tagName: "figcaption", properties: {}, children: lines }]
			: []),
	];
}

function toSpan(className: string, value: string | undefined): ElementContent[] {
	if (value === undefined) return [];
	const properties = { className: [className] };
	return [{ type: "element", tagName: "span", properties, children: [{ type: "text", value }] }];
}
