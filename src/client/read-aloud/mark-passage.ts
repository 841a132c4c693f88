import type { Passage } from "./passages.ts";

const NAME = "read-aloud";

/** Marks the sentence that is read, without touching the page's text; browsers without highlights see its block marked. */
export function markPassage(passage: Passage | undefined): void {
	for (const former of document.querySelectorAll(".is-read")) former.classList.remove("is-read");
	if ("highlights" in CSS) CSS.highlights.delete(NAME);
	if (!passage) return;
	const { range } = passage;
	const block = range.startContainer.parentElement;
	if ("highlights" in CSS) CSS.highlights.set(NAME, new Highlight(range));
	else block?.classList.add("is-read");
	const { top, bottom } = range.getBoundingClientRect();
	if (top < 0 || bottom > innerHeight * 0.75) block?.scrollIntoView({ block: "center" });
}
