import { toBookPath } from "../domain/addresses.ts";
import { type BookCover, COVER_TITLES } from "../domain/book-cover.ts";
import type { Edition } from "../domain/edition.ts";
import { toEditionFacts } from "../domain/edition-facts.ts";
import type { Instant } from "../domain/instant.ts";
import { toModified } from "../domain/publication-times.ts";
import type { Site } from "../domain/site.ts";
import type { BookPage } from "../feeds/epub/book.ts";
import { formatBook } from "../feeds/epub/format-book.ts";
import { formatDay, formatSerialNumber, formatWeekday } from "../strings/format.ts";
import type { EditionOrder, OutletTools } from "./edition-order.ts";
import type { PlannedDocument } from "./planned-document.ts";
import { toCardColours } from "./plan-share-cards.ts";
import { toShownPictures } from "./published-pictures.ts";
import { renderOutletTree } from "./render-body.ts";

/** An article's title is the first heading of its file. */
const HEADING_LEVEL = 2;

/** The book of an edition. */
export function planBook(order: EditionOrder, tools: OutletTools): PlannedDocument {
	return { path: toBookPath(order.edition.date), render: () => renderBook(order, tools) };
}

async function renderBook(
	{ edition, letter: { site } }: EditionOrder,
	tools: OutletTools,
): Promise<Uint8Array> {
	const { root, pictures } = tools;
	const changed = edition.articles.map((article) => toModified(article, site.timeZone));
	const files = edition.articles.flatMap(toShownPictures);
	const unique = [...new Map(files.map((file) => [file.digest, file])).values()];
	return formatBook({
		site,
		root,
		edition: toEditionFacts(edition),
		modified: Math.max(...changed) as Instant,
		pages: renderPages(edition, tools),
		notices: edition.notices,
		cover: await pictures.drawCover(toCover(edition, site)),
		pictures: await Promise.all(
			unique.map(async (file) => ({ file, bytes: await pictures.readPortable(file) })),
		),
	});
}

function renderPages(edition: Edition, { root, bodies }: OutletTools): BookPage[] {
	const pages = edition.pages.map((page) => ({
		page,
		chapters: edition.articles
			.filter((article) => article.page === page.number)
			.map((article) => ({
				article,
				body: renderOutletTree({ article, root, bodies, headingLevel: HEADING_LEVEL }),
			})),
	}));
	return pages.filter(({ chapters }) => chapters.length > 0);
}

function toCover({ date, serialNumber, articles }: Edition, site: Site): BookCover {
	const serial = serialNumber === undefined ? [] : [formatSerialNumber(serialNumber)];
	return {
		paper: site.name,
		colours: toCardColours(site),
		facts: [`${formatDay(date)}　${formatWeekday(date)}`, ...serial],
		titles: articles.slice(0, COVER_TITLES).map(({ title }) => title),
	};
}
