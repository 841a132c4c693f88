import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { toColumnPath, toDistrictPath, toEditionPath } from "../../../../src/domain/addresses.ts";
import { toPageFile } from "../../check-dist/page-files.ts";
import type { Corpus } from "../../corpus/make-corpus.ts";
import { toMarkdown, writeContent } from "../../corpus/write-content.ts";
import type { Builder } from "./builder.ts";
import { copyProject } from "./copy-project.ts";

/** After the newest article. */
const NOW = "2030-01-01T00:00:00Z";

const COMMAND = [process.execPath, "project/scripts/build.ts"];
const OPTIONS = ["--content", "content", "--out", "dist", "--now", NOW];

/** What `npm run build` does: pages, all other outlets, the search index, and every check. */
export const GONGBAO = makeGongbao({
	...{ name: "Gongbao", options: [], site: "dist" },
	write: writeContent,
});

/** The same for a paper that has nothing but what the peers make of it, and its search. */
export const GONGBAO_PAGES = makeGongbao({
	...{ name: "Gongbao, pages and search", options: [], site: "dist" },
	write: writeWithoutOutlets,
});

/** What the peers do as well: pages, feeds and sitemaps; no other outlet, neither an index nor its proof, no checks. */
export const GONGBAO_SITE = makeGongbao({
	...{ name: "Gongbao, the site alone", options: ["--proof"], site: ".build/proof" },
	write: writeWithoutOutlets,
});

async function writeWithoutOutlets(corpus: Corpus, content: string): Promise<void> {
	await writeContent(corpus, content);
	await appendFile(join(content, "site.yaml"), "outlets: []\n");
}

interface OwnBuilder extends Pick<Builder, "name" | "site"> {
	/** Of `npm run build`. */
	options: readonly string[];
	/** Writes the content. */
	write(corpus: Corpus, content: string): Promise<void>;
}

/** Ours, from a copy of the project, whose templates may be changed. */
function makeGongbao({ name, site, options, write }: OwnBuilder): Builder {
	return {
		name,
		async write(corpus, folder) {
			await copyProject(join(folder, "project"));
			await write(corpus, join(folder, "content"));
		},
		toCommand: () => [...COMMAND, ...OPTIONS, ...options],
		version: [process.execPath, "-p", "require('./project/package.json').version"],
		site,
		outputs: ["dist", ".build", "project/.cache"],
		toArticleFile: (article) => [`content/${article.file}`, toMarkdown(article)],
		toDistrictFile: (id) => `content/districts/${id}.yaml`,
		template: { file: "project/src/layouts/ArticleLayout.astro", mark: "<CorrectionBox " },
		toOtherPages,
	};
}

/** Lists are paginated from their oldest end; the newest of each is at its address. */
function toOtherPages({ articles, districts, columns }: Corpus): string[] {
	const used = new Set(articles.flatMap(({ column }) => column?.id ?? []));
	const paths = [
		...["/", "/districts/", "/columns/", "/editions/"],
		...districts.map(toDistrictPath),
		...columns.filter(({ id }) => used.has(id)).map(toColumnPath),
		...new Set(articles.map(({ date }) => toEditionPath(date))),
	];
	return [...paths.map(toPageFile), "rss.xml", "sitemap-index.xml"];
}
