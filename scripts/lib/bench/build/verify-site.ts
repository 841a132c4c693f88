import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { toArticlePath } from "../../../../src/domain/addresses.ts";
import { toPageFile } from "../../check-dist/page-files.ts";
import type { Corpus } from "../../corpus/make-corpus.ts";
import type { Builder } from "./builder.ts";
import type { VisibleChange } from "./change-paper.ts";

/** Throws unless the site in the folder holds the whole paper: a builder that leaves pages out is not fast. */
export async function verifySite(
	{ builder, folder }: { builder: Builder; folder: string },
	corpus: Corpus,
): Promise<void> {
	const site = join(folder, builder.site);
	for (const article of corpus.articles) {
		const file = toPageFile(toArticlePath(article));
		const name = article.districts[0]?.name ?? "";
		await verifyTexts(builder, { file: join(site, file), texts: [article.title, name] });
	}
	for (const file of builder.toOtherPages(corpus)) {
		const found = await stat(join(site, file)).catch(() => undefined);
		if (!found?.size) throw new Error(`${builder.name} did not write ${file}`);
	}
}

/** Throws unless readers see the change. */
export async function verifyChange(
	{ builder, folder }: { builder: Builder; folder: string },
	{ text, pages }: VisibleChange,
): Promise<void> {
	for (const page of pages)
		await verifyTexts(builder, { file: join(folder, builder.site, page), texts: [text] });
}

async function verifyTexts(
	{ name }: Builder,
	{ file, texts }: { file: string; texts: readonly string[] },
): Promise<void> {
	const page = await readFile(file, "utf8").catch(() => "");
	const missing = texts.find((text) => !page.includes(text));
	if (missing !== undefined) throw new Error(`${name} did not write ${missing} into ${file}`);
}
