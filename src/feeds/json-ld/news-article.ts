import type { CorrectionComment, ImageObject, NewsArticle, Person, Place } from "schema-dts";
import {
	toArticlePath,
	toCorrectionPath,
	toDistrictPath,
	toPersonPath,
} from "../../domain/addresses.ts";
import type { Article } from "../../domain/article.ts";
import type { Page } from "../../domain/edition.ts";
import type { EditionFacts } from "../../domain/edition-facts.ts";
import type { Person as Signer } from "../../domain/person.ts";
import { type PictureFile, toPictureVariants } from "../../domain/picture.ts";
import { toModified, toPublished } from "../../domain/publication-times.ts";
import type { Site } from "../../domain/site.ts";
import { type SiteRoot, toWebAddress } from "../../domain/web-address.ts";
import { formatZonedTime } from "../../domain/zoned-time.ts";
import { formatDay, formatSerialNumber } from "../../strings/format.ts";
import { LANGUAGE, type Reference, toIssueId, toPublisherId } from "./identify.ts";
import { toArticleId } from "./issue.ts";

export interface NewsArticleSource {
	article: Article;
	page: Page;
	edition: EditionFacts;
	site: Site;
	root: SiteRoot;
}

/** An article; nothing in it that the page does not print. */
export function toNewsArticle(source: NewsArticleSource): NewsArticle {
	const { article, page, edition, site, root } = source;
	const { timeZone } = site;
	const address = toWebAddress(root, toArticlePath(article));
	return {
		"@type": "NewsArticle",
		"@id": toArticleId(address),
		url: address,
		mainEntityOfPage: address,
		headline: article.title,
		...toList("alternativeHeadline", [article.kicker, article.subtitle].filter(isSet)),
		description: article.summary,
		inLanguage: LANGUAGE,
		datePublished: formatZonedTime(toPublished(article, timeZone), timeZone),
		dateModified: formatZonedTime(toModified(article, timeZone), timeZone),
		...toAuthors(source),
		...toList("contributor", toPeople([...article.correspondents, ...article.photographers], root)),
		...toList("articleSection", [article.column?.name, page.name].filter(isSet)),
		...toList("contentLocation", toPlaces(article, root)),
		...toList("image", toPictures(article, root)),
		...toList("keywords", [...article.tags]),
		printEdition: formatPrintEdition(edition),
		printPage: String(article.page),
		...toList("correction", toCorrections(article, root)),
		isPartOf: toIssueId(article.date, root),
		publisher: toPublisherId(root),
	};
}

/** What signs as the paper itself has the paper for its author; another source is no one we know. */
function toAuthors({ article, site, root }: NewsArticleSource) {
	const people = toPeople(article.reporters, root);
	const isOwn = article.source === site.source && article.correspondents.length === 0;
	return toList<"author", Person | Reference>(
		"author",
		people.length === 0 && isOwn ? [toPublisherId(root)] : people,
	);
}

function formatPrintEdition({ date, serialNumber }: EditionFacts): string {
	return serialNumber === undefined ? formatDay(date) : formatSerialNumber(serialNumber);
}

function toPeople(people: readonly Signer[], root: SiteRoot): Person[] {
	const unique = new Map(people.map((person) => [person.id, person]));
	return [...unique.values()].map((person) => ({
		"@type": "Person",
		name: person.name,
		url: toWebAddress(root, toPersonPath(person)),
	}));
}

/** Systems of offices and the whole city are sections of the paper, not places with a name. */
function toPlaces({ districts }: Article, root: SiteRoot): Place[] {
	return districts
		.filter(({ kind }) => kind !== "system" && kind !== "citywide")
		.map((district) => ({
			"@type": "Place",
			name: district.name,
			url: toWebAddress(root, toDistrictPath(district)),
		}));
}

function toPictures({ cover, pictures }: Article, root: SiteRoot): ImageObject[] {
	const files = new Map(pictures.map((file) => [file.file, file]));
	if (cover) files.delete(cover.file.file);
	const others = [...files.values()].map((file) => toImage(file, root));
	if (!cover) return others;
	const { caption, credit } = cover;
	const first = { ...toImage(cover.file, root), creditText: credit };
	return [caption === undefined ? first : { ...first, caption }, ...others];
}

function toImage(file: PictureFile, root: SiteRoot) {
	const widest = toPictureVariants(file).at(-1);
	if (!widest) throw new Error(`No variant of ${file.file}`);
	return { "@type": "ImageObject" as const, url: toWebAddress(root, widest.path) };
}

function toCorrections(article: Article, root: SiteRoot): CorrectionComment[] {
	return article.corrections.map(({ date, text }, place) => ({
		"@type": "CorrectionComment",
		"@id": toWebAddress(root, toCorrectionPath(article, place)),
		text,
		datePublished: date,
	}));
}

function isSet<Value>(value: Value | undefined): value is Value {
	return value !== undefined;
}

/** A property with its values, or no property at all. */
function toList<Name extends string, Value>(name: Name, values: readonly Value[]) {
	return values.length === 0 ? {} : ({ [name]: values } as Record<Name, readonly Value[]>);
}
