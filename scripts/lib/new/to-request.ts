import type { CalendarDay } from "../../../src/domain/calendar-day.ts";
import { toDistrictNames } from "../../../src/domain/district-names.ts";
import { GENRES } from "../../../src/domain/genre.ts";
import type { Paper } from "../../../src/domain/paper.ts";
import { NEW_TEXTS } from "../../../src/strings/command-texts-new.ts";
import { GENRE_NAMES } from "../../../src/strings/genre-names.ts";
import type { ArticleRequest } from "./plan-article.ts";
import { resolveName } from "./resolve-name.ts";

/** What stands on the command line about an article. */
export interface GivenArticle {
	edition: CalendarDay;
	title: string;
	slug?: string | undefined;
	page?: number | undefined;
	district?: readonly string[] | undefined;
	column?: string | undefined;
	genre?: string | undefined;
	reporter?: readonly string[] | undefined;
}

/** The request, or everything that is wrong with it. */
export type ToRequest =
	{ request: ArticleRequest; problems?: never } | { problems: string[]; request?: never };

/** Names become ids, and the page is one of the edition's. */
export function toRequest(given: GivenArticle, paper: Paper): ToRequest {
	const problems: string[] = [];
	const { oneOf } = NEW_TEXTS;
	const resolve = (search: Omit<Parameters<typeof resolveName>[0], "oneOf">) => {
		const { id, problem } = resolveName({ ...search, oneOf });
		if (problem !== undefined) problems.push(problem);
		return id;
	};
	const { columns } = paper;
	const known = paper.districts.map((district) => ({
		...district,
		aliases: toDistrictNames(district),
	}));
	const districts = (given.district ?? []).map((typed) =>
		resolve({ typed, known, unknown: NEW_TEXTS.unknownDistrict }),
	);
	const column =
		given.column &&
		resolve({ typed: given.column, known: columns, unknown: NEW_TEXTS.unknownColumn });
	const genres = GENRES.map((id) => ({ id, name: GENRE_NAMES[id] }));
	const genre =
		given.genre && resolve({ typed: given.genre, known: genres, unknown: NEW_TEXTS.unknownGenre });
	const { page, problem } = toPage(given, paper);
	if (problem !== undefined) problems.push(problem);
	if (problems.length > 0) return { problems };
	return {
		request: {
			date: given.edition,
			title: given.title,
			slug: given.slug,
			page,
			column: column || undefined,
			districts: [...new Set(districts.filter((id) => id !== undefined))],
			genre: GENRES.find((id) => id === genre),
			reporters: [...new Set(given.reporter ?? [])],
		},
	};
}

/** The edition's first page by default; an edition that names its pages has no others. */
function toPage(
	{ edition: date, page: typed }: GivenArticle,
	paper: Paper,
): { page: number; problem?: string } {
	const pages = paper.editions.find((edition) => edition.date === date)?.pages ?? [];
	const numbers = pages.map(({ number }) => number);
	const page = typed ?? numbers[0] ?? 1;
	const isListed = pages.some(({ name }) => name !== undefined);
	if (!isListed || numbers.includes(page)) return { page };
	return { page, problem: NEW_TEXTS.unknownPage({ page, pages: numbers.join("、") }) };
}
