/** Screen readers hear a count only when the reader pauses, not at every key. */
const PAUSE = 800;
/** A search that is answered sooner needs no word about its being under way. */
const PATIENCE = 250;

/** A line that is seen at once, and spoken when it has stood for a while. */
export class StatusLine {
	readonly #line: HTMLElement;
	readonly #announcement: HTMLElement;
	#timer: number | undefined;
	#later: number | undefined;

	constructor({ line, announcement }: { line: HTMLElement; announcement: HTMLElement }) {
		this.#line = line;
		this.#announcement = announcement;
	}

	/** Unless something else is shown soon. */
	showLater(text: string): void {
		clearTimeout(this.#later);
		this.#later = window.setTimeout(() => this.show(text), PATIENCE);
	}

	show(text: string): void {
		clearTimeout(this.#later);
		this.#line.textContent = text;
		this.announce(text);
	}

	/** Spoken only; silence for an empty text. */
	announce(text: string): void {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			this.#announcement.textContent = text;
		}, PAUSE);
	}
}
