/** `<print-button>`: opens the browser's print dialog; without a script the page says where it is. */
class PrintButton extends HTMLElement {
	connectedCallback(): void {
		this.hidden = false;
		this.addEventListener("click", () => window.print());
	}
}

customElements.define("print-button", PrintButton);
