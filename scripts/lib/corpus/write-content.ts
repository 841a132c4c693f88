import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Article } from "../../../src/domain/article.ts";
import type { Corpus } from "./make-corpus.ts";

/** Writes a corpus as editors would have: a content folder that every command reads. */
export async function writeContent(corpus: Corpus, directory: string): Promise<void> {
	const { districts, columns, people, articles } = corpus;
	await write("site.yaml", {
		name: "生成报",
		description: "量速度用的报纸，人和事都是编出来的。",
		origin: "https://corpus.example",
		navigation: [{ label: "首页", path: "/" }],
	});
	for (const { id, name, kind, order } of districts) {
		await write(`districts/${id}.yaml`, { name, kind, order });
	}
	for (const { id, name } of columns) await write(`columns/${id}.yaml`, { name });
	for (const { id, name } of people) await write(`people/${id}.yaml`, { name });
	for (const article of articles) await writeText(article.file, toMarkdown(article));

	async function write(file: string, record: object): Promise<void> {
		await writeText(file, stringify(record));
	}

	async function writeText(file: string, text: string): Promise<void> {
		const path = join(directory, file);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
	}
}

/** An article's file, as an editor would write it. */
export function toMarkdown(article: Article): string {
	const { title, kicker, page, order, column, districts, genre } = article;
	const frontMatter = stringify(
		{
			title,
			...(kicker !== undefined && { kicker }),
			page,
			order,
			...(column && { column: column.id }),
			districts: districts.map(({ id }) => id),
			...(genre !== "news" && { genre }),
			reporters: article.reporters.map(({ id }) => id),
			...(article.correspondents.length > 0 && {
				correspondents: article.correspondents.map(({ id }) => id),
			}),
		},
		{ lineWidth: 0 },
	);
	return `---\n${frontMatter}---\n\n${article.body}\n`;
}
