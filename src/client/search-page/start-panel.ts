import { findElement } from "../find-element.ts";
import type { RecentSearches } from "../recent-searches.ts";
import { showSearchLinks } from "./search-links.ts";

/** What is shown before anything is asked: the latest searches of this device, and examples. */
export class StartPanel {
	readonly #panel: HTMLElement;
	readonly #recent: RecentSearches;

	constructor(panel: HTMLElement, recent: RecentSearches) {
		this.#panel = panel;
		this.#recent = recent;
		findElement(panel, ".search-recent button").addEventListener("click", () => {
			recent.clear();
			this.#showRecent();
		});
	}

	setShown(isShown: boolean): void {
		if (isShown) this.#showRecent();
		this.#panel.hidden = !isShown;
	}

	#showRecent(): void {
		const texts = this.#recent.list();
		findElement(this.#panel, ".search-recent").hidden = texts.length === 0;
		showSearchLinks(
			findElement(this.#panel, ".search-recent ul"),
			texts.map((text) => ({ text })),
		);
	}
}
