/** Screen readers hear a count only when the reader pauses, not at every key. */
const PAUSE = 800;

/** A line that is seen at once, and spoken when it has stood for a while. */
export class StatusLine {
	readonly #line: HTMLElement;
	readonly #announcement: HTMLElement;
	#timer: number | undefined;

	constructor({ line, announcement }: { line: HTMLElement; announcement: HTMLElement }) {
		this.#line = line;
		this.#announcement = announcement;
	}

	show(text: string): void {
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
