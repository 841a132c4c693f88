import type { Article } from "../domain/article.ts";
import type { Picture } from "../domain/picture.ts";
import { checkArticle } from "./check-article.ts";
import type { ReadArticle } from "./read-article.ts";
import { type References, resolveReferences } from "./references.ts";

/** The article with its references resolved and everything it says about itself checked. */
export function toArticle(read: ReadArticle, references: References): Article {
	const { record, content, date, slug, bodyDigest, bodyLength, bodyLine, getBody } = read;
	const { value, file } = record;
	const { signatures, districts, column } = resolveReferences(record, references);
	// Written out, not spread: tens of thousands of these are held, and one shape takes least memory.
	const article: Article = {
		date,
		slug,
		file,
		title: value.title,
		kicker: value.kicker,
		subtitle: value.subtitle,
		page: value.page,
		order: value.order,
		column,
		districts,
		genre: value.genre,
		source: value.source ?? references.site.source,
		reporters: signatures.reporters,
		correspondents: signatures.correspondents,
		photographers: signatures.photographers,
		summary: value.summary ?? content.summary,
		cover: toCover(read),
		figures: value.figures,
		tags: value.tags,
		corrections: value.corrections,
		draft: value.draft,
		publishAt: value.publishAt,
		aliases: value.aliases,
		get body() {
			return getBody();
		},
		bodyDigest,
		bodyLength,
		bodyLine,
		pictures: content.pictures,
	};
	// A body that opens with a byline is a fault, whatever the names: no such article is remembered.
	if (read.checkedAs !== article.source)
		checkArticle({ article, place: record.place, report: references.report });
	return article;
}

function toCover({ record: { value }, coverFile }: ReadArticle): Picture | undefined {
	if (!value.cover || !coverFile) return undefined;
	const { alt, caption, credit } = value.cover;
	return { file: coverFile, alt, caption, credit };
}
