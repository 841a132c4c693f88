import type { Article } from "../domain/article.ts";
import type { Picture } from "../domain/picture.ts";
import { checkArticle } from "./check-article.ts";
import type { ReadArticle } from "./read-article.ts";
import { type References, resolveReferences } from "./references.ts";

/** The article with its references resolved and everything it says about itself checked. */
export function toArticle(read: ReadArticle, references: References): Article {
	const { record, content, date, slug, bodyDigest, bodyLength, bodyLine, getBody } = read;
	const { value, file } = record;
	const { signatures, ...resolved } = resolveReferences(record, references);
	const article: Article = {
		...value,
		...resolved,
		...signatures,
		date,
		slug,
		file,
		source: value.source ?? references.site.source,
		summary: value.summary ?? content.summary,
		cover: toCover(read),
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
