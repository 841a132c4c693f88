import { parseFindFragment } from "./find-fragment.ts";

/**
 * `<article-marks>`: marks in the article below it what the reader searched for,
 * as the address tells. What marks is fetched only then.
 */
class ArticleMarks extends HTMLElement {
	#removeMarks: () => void = () => undefined;

	connectedCallback(): void {
		window.addEventListener("hashchange", this.#mark);
		void this.#mark();
	}

	disconnectedCallback(): void {
		window.removeEventListener("hashchange", this.#mark);
	}

	#mark = async (): Promise<void> => {
		const query = parseFindFragment(location.hash);
		if (query === "") return;
		const { showMarks } = await import("./article-marks/show-marks.ts");
		this.#removeMarks();
		this.#removeMarks = await showMarks(this, { query, base: this.dataset["base"] ?? "/" });
	};
}

customElements.define("article-marks", ArticleMarks);
