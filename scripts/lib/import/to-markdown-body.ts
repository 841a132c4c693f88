import type { ImportedStory } from "../../../src/print/imported-story.ts";

/** A story's text as Markdown that prints every character as it stands. */
export function toMarkdownBody({ notes, paragraphs }: ImportedStory): string {
	return [
		...notes.map((note) => `> ${escapeMarkdown(note)}`),
		...paragraphs.map(escapeMarkdown),
	].join("\n\n");
}

/** What Markdown would take for its own, at the head of a line or anywhere. */
function escapeMarkdown(text: string): string {
	return text
		.replaceAll(/[\\`*_[\]<>|~]/gu, "\\$&")
		.replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|={3,}$|-{3,}$)/u, "\\$1")
		.replace(/^(\d{1,9})([.)])(?=\s|$)/u, "$1\\$2");
}
