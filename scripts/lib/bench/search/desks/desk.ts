/** Where the bench asks, in a browser's page. */
export interface Desk {
	/** Asks until the first ten results can be shown. */
	ask(text: string): Promise<void>;
	/** What the engine calls all articles of the answer to what was asked last, in its order. */
	all(): Promise<string[]>;
}

declare global {
	interface Window {
		desk?: Desk;
	}
}

/** What a page shows first. */
export const FIRST = 10;
