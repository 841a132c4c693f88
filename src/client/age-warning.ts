import { isOverAYearOld } from "../domain/age.ts";

/**
 * Says that an article is old, by the reader's clock. The style sheet keeps the
 * room for the words from the start, so that nothing moves.
 */
class AgeWarning extends HTMLElement {
	connectedCallback(): void {
		const { date, text } = this.dataset;
		if (date === undefined || text === undefined) return;
		if (isOverAYearOld(date, new Date())) this.textContent = text;
	}
}

customElements.define("age-warning", AgeWarning);
