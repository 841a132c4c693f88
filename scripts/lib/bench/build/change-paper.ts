import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../../../../src/domain/article.ts";
import type { District } from "../../../../src/domain/district.ts";
import { toArticlePath } from "../../../../src/domain/addresses.ts";
import { toPageFile } from "../../check-dist/page-files.ts";
import type { Corpus } from "../../corpus/make-corpus.ts";
import type { BuildCase } from "./build-case.ts";
import type { Builder } from "./builder.ts";

/** The paper of one builder, about to be changed. */
export interface ChangeOrder {
	builder: Builder;
	/** What the builder wrote its project into. */
	folder: string;
	corpus: Corpus;
	/** From 0; no two rounds make the same change. */
	round: number;
}

/** What has to be read on pages of the site after a change: a text and the files that hold it. */
export interface VisibleChange {
	text: string;
	pages: readonly string[];
}

/** Changes the paper, or the generator's project, as a case asks; returns what readers see of it. */
export async function changePaper(name: BuildCase, order: ChangeOrder): Promise<VisibleChange> {
	const { newest, oldest, district } = pickChanged(order.corpus);
	switch (name) {
		case "first":
			return editArticle(newest, `先添了一句，这是第${order.round + 1}轮。`, order);
		case "edit":
			return editArticle(newest, `又添了一句，这是第${order.round + 1}轮。`, order);
		case "add":
			return addArticle(toNewArticle(newest, order.round), order);
		case "template":
			return changeTemplate([newest, oldest], order);
		case "rename":
			return renameDistrict({ district, shownBy: oldest }, order);
		case "cold":
		case "again":
			return { text: "", pages: [] };
	}
}

function pickChanged({ articles }: Corpus): {
	newest: Article;
	oldest: Article;
	district: District;
} {
	const [newest, oldest] = [articles[0], articles.at(-1)];
	const district = oldest?.districts[0];
	if (!newest || !oldest || !district) throw new Error("The corpus has no article");
	return { newest, oldest, district };
}

async function editArticle(
	article: Article,
	text: string,
	order: ChangeOrder,
): Promise<VisibleChange> {
	const [path] = order.builder.toArticleFile(article);
	await edit(join(order.folder, path), (before) => `${before}\n${text}\n`);
	return { text, pages: [toFile(article)] };
}

async function addArticle(article: Article, order: ChangeOrder): Promise<VisibleChange> {
	const [path, text] = order.builder.toArticleFile(article);
	await writeFile(join(order.folder, path), text, { flag: "wx" });
	return { text: article.title, pages: [toFile(article)] };
}

function toNewArticle(newest: Article, round: number): Article {
	const slug = `added-${round + 1}`;
	return {
		...newest,
		slug,
		file: newest.file.replace(/[^/]+$/, `${slug}.md`),
		title: `第${round + 1}轮新来的一篇`,
		// Behind all that the page holds.
		order: 100 + round,
	};
}

async function changeTemplate(
	articles: readonly Article[],
	{ builder, folder, round }: ChangeOrder,
): Promise<VisibleChange> {
	const { file, mark } = builder.template;
	const text = `版式第${round + 1}版`;
	await edit(join(folder, file), (before) => before.replace(mark, `<p>${text}</p>${mark}`));
	return { text, pages: articles.map(toFile) };
}

async function renameDistrict(
	{ district: { id, name }, shownBy }: { district: District; shownBy: Article },
	{ builder, folder, round }: ChangeOrder,
): Promise<VisibleChange> {
	const text = `${name}${"新".repeat(round + 1)}`;
	const before = `${name}${"新".repeat(round)}`;
	await edit(join(folder, builder.toDistrictFile(id)), (all) => all.replace(before, text));
	return { text, pages: [toFile(shownBy)] };
}

/** Throws if the edit changes nothing. */
async function edit(file: string, toEdited: (text: string) => string): Promise<void> {
	const before = await readFile(file, "utf8");
	const after = toEdited(before);
	if (after === before) throw new Error(`${file} has nothing to be changed`);
	await writeFile(file, after);
}

function toFile(article: Article): string {
	return toPageFile(toArticlePath(article));
}
