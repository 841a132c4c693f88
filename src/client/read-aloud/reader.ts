import { markPassage } from "./mark-passage.ts";
import type { Passage } from "./passages.ts";
import { findVoice } from "./voice.ts";

export type ReaderState = "reading" | "paused" | "finished" | "failed";

/** Reads passages one after the other. */
export class Reader {
	#passages: readonly Passage[] = [];
	#index = 0;
	#rate = 1;
	#state: ReaderState = "finished";
	/** Counts utterances, so that one that was cut off does not go on. */
	#turn = 0;
	#onState: (state: ReaderState) => void;

	constructor(onState: (state: ReaderState) => void) {
		this.#onState = onState;
	}

	get state(): ReaderState {
		return this.#state;
	}

	read(passages: readonly Passage[]): void {
		this.#passages = passages;
		this.#index = 0;
		this.#speak();
	}

	/** `speechSynthesis.pause()` does not end on Android: a pause is a stop that knows where it was. */
	pause(): void {
		this.#silence();
		this.#tell("paused");
	}

	resume(): void {
		this.#speak();
	}

	skip(by: number): void {
		this.#index = Math.max(0, Math.min(this.#index + by, this.#passages.length - 1));
		this.#speak();
	}

	setRate(rate: number): void {
		this.#rate = rate;
		if (this.#state === "reading") this.#speak();
	}

	stop(): void {
		this.#silence();
		markPassage(undefined);
		this.#state = "finished";
	}

	#speak(): void {
		this.#silence();
		const passage = this.#passages[this.#index];
		markPassage(passage);
		if (!passage) {
			this.#tell("finished");
			return;
		}
		const turn = this.#turn;
		const utterance = new SpeechSynthesisUtterance(passage.text);
		utterance.voice = findVoice() ?? null;
		utterance.lang = utterance.voice?.lang ?? "zh-CN";
		utterance.rate = this.#rate;
		utterance.onend = () => {
			if (turn !== this.#turn) return;
			this.#index += 1;
			this.#speak();
		};
		utterance.onerror = () => {
			if (turn === this.#turn) this.#tell("failed");
		};
		this.#tell("reading");
		speechSynthesis.speak(utterance);
	}

	#silence(): void {
		this.#turn += 1;
		speechSynthesis.cancel();
	}

	#tell(state: ReaderState): void {
		this.#state = state;
		this.#onState(state);
	}
}
