/** Where the bench asks, in a browser's page. */
export interface Desk {
	/** Asks until the first ten results can be shown. */
	ask(text: string): Promise<void>;
	/** What the engine calls all articles of the answer to what was asked last, in its order. */
	all(): Promise<string[]>;
	/** What the first ten results mark of the words that were asked; absent where an engine's marks are not judged. */
	marks?(): Promise<Marks[]>;
}

/** A result's own name and the pieces that it marks. */
export interface Marks {
	id: string;
	pieces: readonly string[];
}

declare global {
	interface Window {
		desk?: Desk;
	}
}

/** What a page shows first. */
export const FIRST = 10;
