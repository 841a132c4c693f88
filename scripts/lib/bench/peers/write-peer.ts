import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Article } from "../../../../src/domain/article.ts";

/** Files by their paths. */
export type PeerFiles = Readonly<Record<string, string>>;

export async function writeFiles(folder: string, files: PeerFiles): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

/** The article's own text below what the other generators need to know of it; `more` is their own. */
export function toPeerMarkdown(article: Article, more: (article: Article) => object): string {
	const { title, kicker, districts, column, reporters, body } = article;
	const fields = {
		title,
		...(kicker !== undefined && { kicker }),
		byline: reporters.map(({ name }) => name).join("、"),
		districts: districts.map(({ id }) => id),
		...(column && { columns: [column.id] }),
		...more(article),
	};
	return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** `editions/2029/12/31/a.md` → `2029-12-31-a.md`: flat, as generators of weblogs have it. */
export function toFlatName(file: string): string {
	return file.replace(/^editions\//, "").replaceAll("/", "-");
}
