import { toEditionPath } from "../../../src/domain/addresses.ts";
import type { CalendarDay } from "../../../src/domain/calendar-day.ts";
import type { Genre } from "../../../src/domain/genre.ts";
import type { Paper } from "../../../src/domain/paper.ts";
import { toTitleSlug } from "../../../src/reader/to-title-slug.ts";
import { NEW_FILE_TEXTS } from "../../../src/strings/command-texts-new.ts";
import { type ArticleDraft, formatArticle } from "./format-article.ts";
import { guessDistricts } from "./guess-districts.ts";
import type { NewFile } from "./new-file.ts";

/** What an editor said of an article, checked against the paper. */
export interface ArticleRequest {
	date: CalendarDay;
	title: string;
	/** By default made from the title. */
	slug?: string | undefined;
	page: number;
	column?: string | undefined;
	/** Ids; by default those whose names stand in the title, else the whole city. */
	districts: readonly string[];
	genre?: Genre | undefined;
	reporters: readonly string[];
}

export interface PlannedArticle extends NewFile {
	draft: ArticleDraft;
}

interface ArticlePlace {
	paper: Paper;
	/** Slugs of the files in the edition's folder, whether they can be read or not. */
	slugs: readonly string[];
}

/** A draft at the end of its page. */
export function planArticle(
	request: ArticleRequest,
	{ paper, slugs }: ArticlePlace,
): PlannedArticle {
	const { date, title, page } = request;
	const articles = paper.editions.find((edition) => edition.date === date)?.articles ?? [];
	const twin = articles.find((article) => article.title === title);
	const onPage = articles.filter((article) => article.page === page && article !== twin);
	const order = Math.max(0, ...onPage.map((article) => article.order ?? 0)) + 1;
	const draft = { ...request, ...toDistricts(request, paper), order };
	const slug = request.slug ?? twin?.slug ?? toSlug({ request, paper, slugs });
	return { file: `editions${toEditionPath(date)}${slug}.md`, text: formatArticle(draft), draft };
}

function toSlug({ request, paper, slugs }: ArticlePlace & { request: ArticleRequest }): string {
	const registered = paper.people.flatMap(({ name, aliases }) => [name, ...aliases]);
	return toTitleSlug({
		title: request.title,
		names: [...request.reporters, ...registered],
		taken: slugs,
	});
}

function toDistricts(
	{ districts, title }: ArticleRequest,
	paper: Paper,
): Pick<ArticleDraft, "districts" | "districtsNote"> {
	if (districts.length > 0) return { districts, districtsNote: "" };
	const guessed = guessDistricts(title, paper.districts);
	if (guessed.length > 0) return { districts: guessed, districtsNote: NEW_FILE_TEXTS.guessed };
	const citywide = paper.districts.find(({ kind }) => kind === "citywide");
	return citywide
		? { districts: [citywide.id], districtsNote: NEW_FILE_TEXTS.lastResort }
		: { districts: [], districtsNote: NEW_FILE_TEXTS.missingDistrict };
}
