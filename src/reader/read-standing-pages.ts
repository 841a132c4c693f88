import type { StandingPage } from "../domain/paper.ts";
import { standingPageSchema } from "../schemas/standing-page.ts";
import type { ContentFile } from "./content-files.ts";
import { readBody } from "./read-body.ts";
import { readMarkdownFile } from "./read-markdown-file.ts";
import type { Source } from "./source.ts";

/** `content/pages`, by slug. */
export async function readStandingPages(
	files: readonly ContentFile[],
	source: Source,
): Promise<StandingPage[]> {
	const pages: StandingPage[] = [];
	for (const { file, slug } of files) {
		const read = readMarkdownFile({ file, schema: standingPageSchema }, source);
		if (!read) continue;
		const { body, bodyLine, record } = read;
		await readBody({ file, body, bodyLine }, source);
		if (record) pages.push({ slug, file, ...record.value, body, bodyLine });
	}
	return pages;
}
