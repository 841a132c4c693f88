import type { Article } from "../domain/article.ts";
import { compareReadingOrder } from "../domain/article-order.ts";
import type { CalendarDay } from "../domain/calendar-day.ts";
import type { Edition, Page } from "../domain/edition.ts";
import { type EditionFields, editionSchema } from "../schemas/edition.ts";
import type { EditionFiles } from "./content-files.ts";
import { checkPages } from "./check-pages.ts";
import type { PlacedArticle } from "./placed-article.ts";
import { type ReadArticle, readArticle, toRemembered } from "./read-article.ts";
import { readRecord } from "./read-record.ts";
import type { References } from "./references.ts";
import type { Source } from "./source.ts";
import type { Place } from "./to-fault.ts";
import { toArticle } from "./to-article.ts";

/** An edition, and where its files say what other editions may contradict. */
export interface ReadEdition {
	edition: Edition;
	/** Where the serial number stands, if there is an `edition.yaml`. */
	serialNumberPlace: Place | undefined;
	/** Every former address that its articles claim. */
	aliases: readonly { path: string; place: Place }[];
}

export async function readEdition(
	{ date, editionFile, articles: files }: EditionFiles,
	{ source, references }: { source: Source; references: References },
): Promise<ReadEdition> {
	const record =
		editionFile === undefined
			? undefined
			: await readRecord({ file: editionFile, schema: editionSchema }, source);
	const read = await Promise.all(files.map((file) => readArticle({ ...file, date }, source)));
	// People are resolved in the order of the files, so that a clash is always found in the same one.
	const resolved = read
		.filter((article) => article !== undefined)
		.map((article) => ({ read: article, article: toArticle(article, references) }));
	const placed = resolved
		.map(
			({
				read: {
					record: { place },
				},
				article,
			}) => ({ article, place }),
		)
		.toSorted((a, b) => compareReadingOrder(a.article, b.article));
	checkPages({ record, placed, report: source.report });
	for (const article of resolved) remember(article, source);
	return {
		edition: toEdition({ date, fields: record?.value, placed }),
		serialNumberPlace: record?.place(["serialNumber"]),
		aliases: placed.flatMap(({ article, place }) =>
			article.aliases.map((path, index) => ({ path, place: place(["aliases", index]) })),
		),
	};
}

interface ResolvedArticle {
	read: ReadArticle;
	article: Article;
}

/** An article is remembered once everything about it was checked. */
function remember({ read, article }: ResolvedArticle, source: Source): void {
	const checkedAs = article.source;
	if (!source.memory || checkedAs === read.checkedAs) return;
	const remembered = toRemembered({ ...read, checkedAs }, source);
	if (remembered) source.memory.keep(article.file, remembered);
}

interface EditionParts {
	date: CalendarDay;
	fields: EditionFields | undefined;
	placed: readonly PlacedArticle[];
}

function toEdition({ date, fields, placed }: EditionParts): Edition {
	const articles = placed.map(({ article }) => article);
	return {
		date,
		serialNumber: fields?.serialNumber,
		pages: toPages(fields, articles),
		notices: fields?.notices ?? [],
		advertisements: fields?.advertisements ?? [],
		articles,
	};
}

/** The listed pages by number, or as many as the articles need. */
function toPages(fields: EditionFields | undefined, articles: readonly Article[]): Page[] {
	if (fields?.pages) return fields.pages.toSorted((a, b) => a.number - b.number);
	const last = Math.max(1, ...articles.map(({ page }) => page));
	return Array.from({ length: last }, (_, index) => ({ number: index + 1, editors: [] }));
}
