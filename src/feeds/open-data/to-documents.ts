import {
	FRONT_PATH,
	toArticlePath,
	toColumnPath,
	toDistrictPath,
	toEditionPath,
	toPagePath,
	toPersonPath,
} from "../../domain/addresses.ts";
import type { Article } from "../../domain/article.ts";
import type { Edition } from "../../domain/edition.ts";
import type { Paper } from "../../domain/paper.ts";
import type { Person } from "../../domain/person.ts";
import { type Picture, toPictureVariants } from "../../domain/picture.ts";
import { toModified, toPublished } from "../../domain/publication-times.ts";
import { type SiteRoot, toWebAddress } from "../../domain/web-address.ts";
import { formatZonedTime } from "../../domain/zoned-time.ts";
import { toArticleDataPath, toEditionDataPath, toSchemaPath } from "./addresses.ts";
import type { ArticleDocument, EditionDocument, EditionsDocument } from "./shapes.ts";

/** The list of all editions. */
export function toEditionsDocument({ site, editions }: Paper, root: SiteRoot): EditionsDocument {
	return {
		$schema: toWebAddress(root, toSchemaPath("editions")),
		name: site.name,
		url: toWebAddress(root, FRONT_PATH),
		language: "zh-Hans",
		editions: editions.map(({ date, serialNumber, pages, articles }) => ({
			date,
			serialNumber,
			pages: pages.length,
			articles: articles.length,
			url: toWebAddress(root, toEditionPath(date)),
			data: toWebAddress(root, toEditionDataPath(date)),
		})),
	};
}

/** One edition with its pages and the list of its articles; advertisements and notices are no articles. */
export function toEditionDocument(edition: Edition, root: SiteRoot): EditionDocument {
	const { date, serialNumber, pages, articles } = edition;
	return {
		$schema: toWebAddress(root, toSchemaPath("edition")),
		date,
		serialNumber,
		url: toWebAddress(root, toEditionPath(date)),
		pages: pages.map(({ number, name, editors }) => ({
			number,
			name,
			editors: [...editors],
			url: toWebAddress(root, toPagePath(date, number)),
		})),
		articles: articles.map((article) => ({
			slug: article.slug,
			...toStory(article, root),
			data: toWebAddress(root, toArticleDataPath(article)),
		})),
	};
}

export interface ArticleSource {
	article: Article;
	/** The body, every address in it whole. */
	html: string;
	root: SiteRoot;
	/** IANA name. */
	timeZone: string;
}

/** One article, whole. */
export function toArticleDocument(source: ArticleSource): ArticleDocument {
	const { article, html, root, timeZone } = source;
	const { date, slug, genre, column, cover, corrections } = article;
	const toPeople = (people: readonly Person[]) => people.map((person) => toPerson(person, root));
	return {
		$schema: toWebAddress(root, toSchemaPath("article")),
		date,
		slug,
		...toStory(article, root),
		published: formatZonedTime(toPublished(article, timeZone), timeZone),
		modified: formatZonedTime(toModified(article, timeZone), timeZone),
		edition: toWebAddress(root, toEditionDataPath(date)),
		genre,
		source: article.source,
		column: column && { ...toNamed(column), url: toWebAddress(root, toColumnPath(column)) },
		districts: article.districts.map((district) => ({
			...toNamed(district),
			kind: district.kind,
			url: toWebAddress(root, toDistrictPath(district)),
		})),
		reporters: toPeople(article.reporters),
		correspondents: toPeople(article.correspondents),
		photographers: toPeople(article.photographers),
		cover: cover && toPicture(cover, root),
		figures: article.figures.map((figure) => ({ ...figure })),
		tags: [...article.tags],
		corrections: corrections.map((correction) => ({ ...correction })),
		html,
	};
}

function toStory(article: Article, root: SiteRoot) {
	const { title, kicker, subtitle, summary, page } = article;
	return {
		title,
		kicker,
		subtitle,
		summary,
		page,
		url: toWebAddress(root, toArticlePath(article)),
	};
}

function toNamed({ id, name }: { id: string; name: string }) {
	return { id, name };
}

function toPerson(person: Person, root: SiteRoot) {
	const { role, unit } = person;
	return { ...toNamed(person), url: toWebAddress(root, toPersonPath(person)), role, unit };
}

function toPicture({ file, alt, caption, credit }: Picture, root: SiteRoot) {
	const widest = toPictureVariants(file).at(-1);
	if (!widest) throw new Error(`No variant of ${file.file}`);
	const { path, width, height } = widest;
	return { url: toWebAddress(root, path), width, height, alt, caption, credit };
}
