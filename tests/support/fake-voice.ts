import type { Page } from "playwright-core";

/** What the page's voice was asked to say. */
export interface Said {
	text: string;
	rate: number;
	lang: string;
}

declare global {
	interface Window {
		said: Said[];
		/** Ends the sentence that is spoken. */
		finish(): void;
	}
}

/** Headless browsers have no voice: puts one into every page that is opened, which ends a sentence when it is told to. */
export async function useFakeVoice(page: Page, langs: readonly string[]): Promise<void> {
	await page.addInitScript((spoken) => {
		class Utterance {
			text: string;
			rate = 1;
			lang = "";
			voice: unknown = null;
			onend?: () => void;
			constructor(text: string) {
				this.text = text;
			}
		}
		let current: Utterance | undefined;
		window.said = [];
		window.finish = () => {
			const ended = current;
			current = undefined;
			ended?.onend?.();
		};
		const voices = spoken.map((lang) => ({ lang, name: lang, localService: true }));
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => voices,
			speak(utterance: Utterance) {
				current = utterance;
				const { text, rate, lang } = utterance;
				window.said.push({ text, rate, lang });
			},
			cancel() {
				current = undefined;
			},
		});
		Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
		Object.defineProperty(window, "speechSynthesis", { value: synthesis });
	}, langs);
}
