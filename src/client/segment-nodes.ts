import type { Segment } from "../search/searcher.ts";

/** Segments as text and `<mark>`; whatever the text holds, it stays text. */
export function toSegmentNodes(segments: readonly Segment[]): Node[] {
	return segments.map(({ text, isMarked }) => {
		if (!isMarked) return document.createTextNode(text);
		const mark = document.createElement("mark");
		mark.textContent = text;
		return mark;
	});
}
