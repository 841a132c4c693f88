// Makes the search index with Pagefind; started by index-articles.ts.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { answerParent } from "./answer-parent.ts";

export interface IndexRequest {
	/** The folder with the built pages. */
	directory: string;
	/** The addresses of the articles, from the site's root without base. */
	paths: readonly string[];
}

export interface IndexAnswer {
	articles: number;
}

/** Pagefind's own interface, which the search page does not use. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|playground\/)/;

answerParent(async ({ directory, paths }: IndexRequest): Promise<IndexAnswer> => {
	const { index, errors } = await createIndex({ forceLanguage: "zh" });
	if (!index) throw new Error(`Pagefind gave no index: ${errors.join("; ")}`);
	for (const path of paths) {
		const content = await readFile(join(directory, path, "index.html"), "utf8");
		// The search page puts the base before it.
		const added = await index.addHTMLFile({ url: path, content });
		if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join("; ")}`);
	}
	const made = await index.getFiles();
	if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join("; ")}`);
	for (const file of made.files.filter((each) => !UNUSED.test(each.path))) {
		const path = join(directory, "pagefind", file.path);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, file.content);
	}
	await close();
	return { articles: paths.length };
});
