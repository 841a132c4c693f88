import {
	type ReadingSettings,
	type TextSize,
	TEXT_SIZES,
	type Theme,
	THEMES,
	toTextSize,
} from "../domain/reading-settings.ts";
import { READING_WORDS } from "../strings/reading-words.ts";
import {
	applyReadingSettings,
	keepReadingSettings,
	readReadingSettings,
} from "./reading-settings.ts";

/** `<reading-controls>`: the switches for 长辈版, the text size and dark pages, on every page. */
class ReadingControls extends HTMLElement {
	#settings = readReadingSettings();
	/** What stands where an advertisement was. */
	#advertisements: { place: Comment; element: Element }[] = [];

	connectedCallback(): void {
		this.addEventListener("click", ({ target }) => {
			const action = (target as Element).closest<HTMLElement>("[data-reading]")?.dataset["reading"];
			if (action !== undefined) this.#act(action);
		});
		window.addEventListener("storage", this.#follow);
		// A page that comes back from memory may be older than the settings.
		window.addEventListener("pageshow", this.#follow);
		this.#show();
	}

	disconnectedCallback(): void {
		window.removeEventListener("storage", this.#follow);
		window.removeEventListener("pageshow", this.#follow);
	}

	#follow = (): void => {
		this.#settings = readReadingSettings();
		this.#show();
	};

	#act(action: string): void {
		this.#settings = change(this.#settings, action);
		keepReadingSettings(this.#settings);
		this.#show();
		this.#find("[role=status]").textContent = tell(this.#settings, action);
	}

	#show(): void {
		const { view, textSize } = this.#settings;
		applyReadingSettings(this.#settings);
		this.#find("[data-reading=elder]").setAttribute("aria-pressed", String(view === "elder"));
		this.#find("[data-reading=smaller]").ariaDisabled = String(textSize === TEXT_SIZES[0]);
		this.#find("[data-reading=larger]").ariaDisabled = String(textSize === TEXT_SIZES.at(-1));
		this.#showAdvertisements(view !== "elder");
	}

	/** The elder view has no advertisement in the page at all, so that no reading aid comes upon one. */
	#showAdvertisements(isShown: boolean): void {
		if (isShown) {
			for (const { place, element } of this.#advertisements) place.replaceWith(element);
			this.#advertisements = [];
			return;
		}
		for (const element of document.querySelectorAll(".advertisement")) {
			const place = document.createComment("");
			element.replaceWith(place);
			this.#advertisements.push({ place, element });
		}
	}

	#find(selector: string): HTMLElement {
		const found = this.querySelector<HTMLElement>(selector);
		if (!found) throw new Error(`The reading controls have no ${selector}`);
		return found;
	}
}

function change(settings: ReadingSettings, action: string): ReadingSettings {
	const { view, textSize, theme } = settings;
	switch (action) {
		case "elder":
			return { ...settings, view: view === "elder" ? "standard" : "elder" };
		case "smaller":
			return { ...settings, textSize: toTextSize(textSize, -1) };
		case "usual":
			return { ...settings, textSize: TEXT_SIZES[0] };
		case "larger":
			return { ...settings, textSize: toTextSize(textSize, 1) };
		default:
			return { ...settings, theme: toNext(theme) };
	}
}

function toNext(theme: Theme): Theme {
	return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto";
}

function tell({ view, textSize, theme }: ReadingSettings, action: string): string {
	if (action === "elder") return READING_WORDS.views[view];
	if (action === "theme") return READING_WORDS.themes[theme];
	return READING_WORDS.textSize(textSize satisfies TextSize);
}

customElements.define("reading-controls", ReadingControls);
