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
import type { DocumentSource } from "./plan-documents.ts";
import type { PlannedDocument } from "./planned-document.ts";
import { toCardColours } from "./plan-share-cards.ts";
import { toShownPictures } from "./published-pictures.ts";
import { renderOutletTree } from "./render-body.ts";

/** An article's title is the first heading of its file. */
const HEADING_LEVEL = 2;

/** The book of every edition. */
export function planBooks(source: DocumentSource): PlannedDocument[] {
	return source.plan.publication.paper.editions.map((edition) => ({
		path: toBookPath(edition.date),
		render: () => renderBook(edition, source),
	}));
}

async function renderBook(edition: Edition, source: DocumentSource): Promise<Uint8Array> {
	const { root, pictures, plan } = source;
	const { site } = plan.publication.paper;
	const changed = edition.articles.map((article) => toModified(article, site.timeZone));
	const files = edition.articles.flatMap(toShownPictures);
	const unique = [...new Map(files.map((file) => [file.digest, file])).values()];
	return formatBook({
		site,
		root,
		edition: toEditionFacts(edition),
		modified: Math.max(...changed) as Instant,
		pages: await renderPages(edition, source),
		notices: edition.notices,
		cover: await pictures.drawCover(toCover(edition, site)),
		pictures: await Promise.all(
			unique.map(async (file) => ({ file, bytes: await pictures.readPortable(file) })),
		),
	});
}

async function renderPages(edition: Edition, { root }: DocumentSource): Promise<BookPage[]> {
	const pages = edition.pages.map(async (page) => {
		const articles = edition.articles.filter((article) => article.page === page.number);
		const chapters = articles.map(async (article) => ({
			article,
			body: await renderOutletTree({ article, root, headingLevel: HEADING_LEVEL }),
		}));
		return { page, chapters: await Promise.all(chapters) };
	});
	return (await Promise.all(pages)).filter(({ chapters }) => chapters.length > 0);
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
