import { SearchController } from "./search-page/search-controller.ts";

/** `<search-page>`: searches on the page itself what its form asks; without it the links below the form lead to every article. */
class SearchPage extends HTMLElement {
	connectedCallback(): void {
		new SearchController(this, this.dataset["base"] ?? "/").start();
	}
}

customElements.define("search-page", SearchPage);
