import { findElement } from "../find-element.ts";

/** Says what could not be had, with a button that tries again. */
export class TroubleBox {
	readonly #box: HTMLElement;

	constructor(box: HTMLElement, retry: () => void) {
		this.#box = box;
		findElement(box, "button").addEventListener("click", retry);
	}

	show(text: string): void {
		findElement(this.#box, "p").textContent = text;
		this.#box.hidden = false;
	}

	hide(): void {
		this.#box.hidden = true;
	}

	isShown(): boolean {
		return !this.#box.hidden;
	}
}
