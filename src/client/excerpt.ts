/**
 * The nodes of a Pagefind excerpt: text and `mark`, whatever else the HTML
 * holds. It is parsed in a document of its own, where nothing loads or runs.
 */
export function toExcerptNodes(excerpt: string): Node[] {
	const parsed = new DOMParser().parseFromString(excerpt, "text/html");
	return [...parsed.body.childNodes].map((node) => {
		const text = node.textContent ?? "";
		if (node.nodeName !== "MARK") return document.createTextNode(text);
		const mark = document.createElement("mark");
		mark.textContent = text;
		return mark;
	});
}
