import { formatReading, READ_ALOUD_WORDS } from "../../strings/read-aloud-words.ts";
import { findNextArticle, turnToArticle } from "./fetch-article.ts";
import { listPassages } from "./passages.ts";
import { Reader, type ReaderState } from "./reader.ts";

/** The bar at the foot of the page while something is read. */
export class Player {
	#bar: HTMLElement;
	#reader = new Reader((state) => this.#show(state));
	/** Whether the next article follows by itself. */
	#isPlaylist = false;

	constructor(bar: HTMLElement) {
		this.#bar = bar;
		bar.addEventListener("click", ({ target }) => {
			const button = (target as Element).closest<HTMLElement>("[data-player]");
			if (button) this.#act(button.dataset["player"] ?? "");
		});
		const speed = this.#find<HTMLSelectElement>("select");
		speed.addEventListener("change", () => this.#reader.setRate(Number(speed.value)));
		// What was fetched into the page is not what the address before it showed.
		window.addEventListener("popstate", () => location.reload());
		window.addEventListener("pagehide", () => this.#reader.stop());
	}

	/** Reads the article on the page. */
	listen(): void {
		this.#isPlaylist = false;
		this.#read();
	}

	/** Reads an article and those behind it in the edition. */
	async listenToEdition(address: string): Promise<void> {
		this.#isPlaylist = true;
		await this.#turnTo(address);
	}

	#read(): void {
		this.#bar.hidden = false;
		const title = document.querySelector(".article-title")?.textContent?.trim() ?? "";
		this.#find(".player-title").textContent = formatReading(title);
		this.#reader.read(listPassages(document));
	}

	#act(action: string): void {
		if (action === "toggle") {
			if (this.#reader.state === "reading") this.#reader.pause();
			else this.#reader.resume();
		} else if (action === "back") this.#reader.skip(-1);
		else if (action === "forward") this.#reader.skip(1);
		else if (action === "next") void this.#goOn();
		else this.#stop();
	}

	#stop(): void {
		this.#reader.stop();
		this.#bar.hidden = true;
		document.querySelector<HTMLElement>("main")?.focus();
	}

	async #goOn(): Promise<void> {
		const address = findNextArticle(document);
		if (address) await this.#turnTo(address);
		else this.#say(READ_ALOUD_WORDS.noNext);
	}

	async #turnTo(address: string): Promise<void> {
		this.#reader.stop();
		try {
			await turnToArticle(address);
			this.#read();
		} catch {
			this.#bar.hidden = false;
			this.#say(READ_ALOUD_WORDS.failed);
		}
	}

	#show(state: ReaderState): void {
		const { pause, resume } = READ_ALOUD_WORDS;
		this.#find("[data-player=toggle]").textContent = state === "reading" ? pause : resume;
		if (state === "failed") this.#say(READ_ALOUD_WORDS.failed);
		if (state !== "finished") return;
		if (this.#isPlaylist && findNextArticle(document)) void this.#goOn();
		else this.#say(READ_ALOUD_WORDS.finished);
	}

	#say(text: string): void {
		this.#find(".player-title").textContent = text;
	}

	#find<Found extends HTMLElement>(selector: string): Found {
		const found = this.#bar.querySelector<Found>(selector);
		if (!found) throw new Error(`The player has no ${selector}`);
		return found;
	}
}
