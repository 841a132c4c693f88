import { whenVoice } from "./voice.ts";

let player: Promise<import("./player.ts").Player> | undefined;

/**
 * `<read-aloud>`: a button that lets the browser's voice read the article, or
 * with `data-first` the edition from that article on. It is there only where
 * there is a Chinese voice; what reads is fetched when it is pressed.
 */
class ReadAloud extends HTMLElement {
	connectedCallback(): void {
		whenVoice(() => {
			this.hidden = false;
		});
		this.addEventListener("click", this.#listen);
	}

	#listen = async (): Promise<void> => {
		const bar = document.querySelector<HTMLElement>(".player");
		if (!bar) return;
		player ??= import("./player.ts").then(({ Player }) => new Player(bar));
		const first = this.dataset["first"];
		if (first === undefined) (await player).listen();
		else await (await player).listenToEdition(first);
	};
}

customElements.define("read-aloud", ReadAloud);
