import { focusOnSlash } from "./focus-on-slash.ts";
import type { SuggestionBox } from "./search-box/suggestion-box.ts";
import { watchTyping } from "./watch-typing.ts";

/**
 * `<search-box>`: the form in the header, which works without it. What suggests
 * names is fetched when the field is first used, and not before.
 */
class SearchBox extends HTMLElement {
	#loading: Promise<SuggestionBox> | undefined;
	#stop: () => void = () => undefined;

	connectedCallback(): void {
		const field = this.querySelector("input");
		if (!field) return;
		this.#stop = focusOnSlash(field);
		const suggest = () => void this.#suggest(field);
		field.addEventListener("focus", suggest);
		watchTyping(field, suggest);
		if (document.activeElement === field) suggest();
	}

	disconnectedCallback(): void {
		this.#stop();
	}

	async #suggest(field: HTMLInputElement): Promise<void> {
		try {
			const box = await this.#load(field);
			await box.suggest(field.value);
		} catch {
			// Without network there are no suggestions; the form is as good as before.
		}
	}

	#load(field: HTMLInputElement): Promise<SuggestionBox> {
		const base = this.dataset["base"] ?? "/";
		this.#loading ??= import("./search-box/suggestion-box.ts").then(
			({ openSuggestionBox }) => openSuggestionBox({ root: this, field, base }),
			(error: unknown) => {
				this.#loading = undefined;
				throw error;
			},
		);
		return this.#loading;
	}
}

customElements.define("search-box", SearchBox);
