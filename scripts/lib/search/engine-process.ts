// Writes Pagefind's browser files with an index of one empty page; started by make-engine.ts.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { INDEX_LANGUAGE, INDEXED_MARKS } from "../../../src/search/shard-manifest.ts";
import { answerParent } from "../build/answer-parent.ts";

export interface EngineRequest {
	directory: string;
}

/** What the engine loads before shards are merged into it. */
const SHIPPED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|[^/]+\.pf_meta)$/;

answerParent(async ({ directory }: EngineRequest) => {
	const { index, errors } = await createIndex({
		forceLanguage: INDEX_LANGUAGE,
		includeCharacters: INDEXED_MARKS,
	});
	if (!index) throw new Error(`Pagefind gave no index: ${errors.join("; ")}`);
	const content = `<html lang="${INDEX_LANGUAGE}"><body>·</body></html>`;
	const added = await index.addHTMLFile({ url: "/", content });
	const { files, errors: faults } = await index.getFiles();
	const all = [...added.errors, ...faults];
	if (all.length > 0) throw new Error(`Pagefind: ${all.join("; ")}`);
	for (const file of files.filter(({ path }) => SHIPPED.test(path))) {
		const path = join(directory, file.path);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, file.content);
	}
	await close();
	return {};
});
