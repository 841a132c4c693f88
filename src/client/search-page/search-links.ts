export interface SearchLink {
	/** What is searched, unless the link leads elsewhere. */
	text: string;
	note?: string;
	href?: string;
}

/** A list of links that search for a text each. */
export function showSearchLinks(list: HTMLElement, links: readonly SearchLink[]): void {
	list.replaceChildren(
		...links.map(({ text, note, href }) => {
			const item = document.createElement("li");
			const link = document.createElement("a");
			link.href = href ?? `?${new URLSearchParams({ q: text })}`;
			link.textContent = text;
			item.append(link);
			if (note) {
				const kind = document.createElement("span");
				kind.className = "option-note";
				kind.textContent = note;
				item.append(kind);
			}
			return item;
		}),
	);
}
