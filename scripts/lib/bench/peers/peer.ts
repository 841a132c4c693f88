import type { Corpus } from "../../corpus/make-corpus.ts";

/** Another generator that builds the same paper, from the same Markdown to the same kinds of pages. */
export interface Peer {
	/** As its makers write it, with its version. */
	name: string;
	/** Writes its project into a folder. */
	write(corpus: Corpus, folder: string): Promise<void>;
	/** What builds it. */
	command: readonly string[];
	/** Where the site goes and what is kept between builds, in its folder. */
	outputs: readonly string[];
	/** The file of an article in its folder. */
	toArticlePath(file: string): string;
}

/** What lists show at once, as on our pages. */
export const PAGE_SIZE = 30;
