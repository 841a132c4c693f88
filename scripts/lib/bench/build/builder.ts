import type { Article } from "../../../../src/domain/article.ts";
import type { Corpus } from "../../corpus/make-corpus.ts";
import type { BuildCase } from "./build-case.ts";

/** A generator that builds the bench's paper. All paths are relative to the folder it was written into. */
export interface Builder {
	/** As its makers write it. */
	name: string;
	/** Writes its project, with the paper, into an empty folder. */
	write(corpus: Corpus, folder: string): Promise<void>;
	/** What builds the site, in the folder; it may depend on what has happened to the paper. */
	toCommand(name: BuildCase): readonly string[];
	/** With more articles than these every build takes minutes: it is measured cold only. */
	patience?: number;
	/** What prints its version. */
	version: readonly string[];
	/** The folder of the finished site. */
	site: string;
	/** Everything that a build leaves, the site too. */
	outputs: readonly string[];
	/** An article's file, and what stands in it. */
	toArticleFile(article: Article): [path: string, text: string];
	/** The file that names a district. */
	toDistrictFile(id: string): string;
	/** A file that the pages of all articles are made by; `mark` stands once in it, and text before it is seen. */
	template: { file: string; mark: string };
	/** Files of the site besides those of articles that have to be there. */
	toOtherPages(corpus: Corpus): string[];
}

/** What lists show at once, as on our pages. */
export const PAGE_SIZE = 30;
