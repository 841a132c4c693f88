import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Article } from "../../../../../src/domain/article.ts";
import { toPageFile } from "../../../check-dist/page-files.ts";
import type { Corpus } from "../../../corpus/make-corpus.ts";
import { type Builder, PAGE_SIZE } from "../builder.ts";

/** Files by their paths. */
export type PeerFiles = Readonly<Record<string, string>>;

export interface PeerProject {
	/** Its configuration, templates and plugins. */
	files: PeerFiles;
	/** The file of the districts' names by their ids, JSON; pages print what stands there. */
	districts: string;
	/** The folder of the articles. */
	articles: string;
	/** An article's front matter as it wants it. */
	toFields(article: Article, fields: PeerFields): object;
}

/** What every peer does in the same way: the same Markdown in, pages at the same addresses out. */
export function makePeer({
	project,
	...rest
}: Pick<Builder, "name" | "toCommand" | "patience" | "version" | "outputs" | "template"> & {
	project: PeerProject;
}): Builder {
	const { files, districts, articles, toFields } = project;
	const toArticleFile = (article: Article): [string, string] => [
		`${articles}/${toFlatName(article.file)}`,
		toPeerMarkdown(article, toFields(article, toPeerFields(article))),
	];
	return {
		...rest,
		async write(corpus, folder) {
			const names = corpus.districts.map(({ id, name }) => [id, name]);
			await writeFiles(folder, {
				...files,
				[districts]: `${JSON.stringify(Object.fromEntries(names), undefined, "\t")}\n`,
				...Object.fromEntries(corpus.articles.map(toArticleFile)),
			});
		},
		site: "public",
		toArticleFile,
		toDistrictFile: () => districts,
		toOtherPages,
	};
}

async function writeFiles(folder: string, files: PeerFiles): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

/** What every peer needs to know of an article. */
export interface PeerFields {
	title: string;
	kicker?: string;
	byline: string;
	/** Ids. */
	districts: readonly string[];
	/** At most one id. */
	columns?: readonly string[];
}

function toPeerFields({ title, kicker, districts, column, reporters }: Article): PeerFields {
	return {
		title,
		...(kicker !== undefined && { kicker }),
		byline: reporters.map(({ name }) => name).join("、"),
		districts: districts.map(({ id }) => id),
		...(column && { columns: [column.id] }),
	};
}

/** The article's own text below its front matter. In YAML 1.1, which peers read, a day without quotes is an instant. */
function toPeerMarkdown({ body }: Article, fields: object): string {
	return `---\n${stringify(fields, { lineWidth: 0, version: "1.1" })}---\n\n${body}\n`;
}

/** `editions/2029/12/31/a.md` → `2029-12-31-a.md`: flat, as generators of weblogs have it. */
function toFlatName(file: string): string {
	return file.replace(/^editions\//, "").replaceAll("/", "-");
}

/** Every page of every list, the indexes, the front, a feed and a sitemap. */
function toOtherPages({ articles }: Corpus): string[] {
	const lists = articles.flatMap(({ date, column, districts }) => [
		`editions/${date}`,
		...districts.map(({ id }) => `districts/${id}`),
		...(column ? [`columns/${column.id}`] : []),
	]);
	const lengths = Map.groupBy(lists, (list) => list);
	const pages = [...lengths].flatMap(([list, { length }]) =>
		Array.from({ length: Math.ceil(length / PAGE_SIZE) }, (_, index) =>
			index === 0 ? list : `${list}/page/${index + 1}`,
		),
	);
	const folders = ["", "districts/", "columns/", "editions/", ...pages.map((page) => `${page}/`)];
	return [...folders.map((folder) => toPageFile(`/${folder}`)), "index.xml", "sitemap.xml"];
}
