// Indexes a corpus as Pagefind does by itself; started by make-stock-index.ts.
import { close, createIndex } from "pagefind";
import { toArticlePath } from "../../../../src/domain/addresses.ts";
import { answerParent } from "../../build/answer-parent.ts";
import { makeCorpus } from "../../corpus/make-corpus.ts";

export interface StockRequest {
	size: number;
	/** Where `pagefind/` goes. */
	directory: string;
}

answerParent(async ({ size, directory }: StockRequest): Promise<object> => {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`Pagefind gave no index: ${errors.join("; ")}`);
	for (const article of makeCorpus({ size }).articles) {
		const { title, kicker, body, source, reporters, correspondents } = article;
		const names = [...reporters, ...correspondents].map(({ name }) => name).join(" ");
		const paragraphs = [...(kicker ? [kicker] : []), `${source} ${names}`, ...body.split("\n\n")];
		const html = paragraphs.map((text) => `<p>${text}</p>`).join("");
		const content = `<html lang="zh-Hans"><title>${title}</title><body data-pagefind-body><h1>${title}</h1>${html}</body></html>`;
		const added = await index.addHTMLFile({ url: toArticlePath(article), content });
		if (added.errors.length > 0) throw new Error(added.errors.join("; "));
	}
	const written = await index.writeFiles({ outputPath: directory });
	if (written.errors.length > 0) throw new Error(written.errors.join("; "));
	await close();
	return {};
});
