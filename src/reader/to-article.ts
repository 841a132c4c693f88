import type { Article } from "../domain/article.ts";
import type { Picture } from "../domain/picture.ts";
import { checkArticle } from "./check-article.ts";
import type { ReadArticle } from "./read-article.ts";
import { toBodyText } from "./to-body-text.ts";
import { type References, resolveReferences } from "./references.ts";

/** The article with its references resolved and everything it says about itself checked. */
export function toArticle(read: ReadArticle, references: References): Article {
	const { record, content, date, slug, body, bodyLine } = read;
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
		...toBodyText(body),
		bodyLine,
		pictures: content.pictures,
	};
	checkArticle({ article, place: record.place, report: references.report });
	return article;
}

function toCover({ record: { value }, coverFile }: ReadArticle): Picture | undefined {
	if (!value.cover || !coverFile) return undefined;
	const { alt, caption, credit } = value.cover;
	return { file: coverFile, alt, caption, credit };
}
