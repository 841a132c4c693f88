import type { Article } from "../domain/article.ts";
import type { Picture } from "../domain/picture.ts";
import { SIGNING_ROLES } from "../domain/person.ts";
import { checkArticle } from "./check-article.ts";
import type { ReadArticle } from "./read-article.ts";
import { type References, resolveReferences } from "./references.ts";

/** The article with its references resolved and everything it says about itself checked. */
export function toArticle(read: ReadArticle, references: References): Article {
	const { record, content, date, slug, bodyDigest, bodyLength, bodyLine } = read;
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
			return read.getBody();
		},
		bodyDigest,
		bodyLength,
		bodyLine,
		pictures: content.pictures,
	};
	// The names alone come from other files; with the same ones nothing else can be found.
	if (read.checkedAs !== toSignedAs(article))
		checkArticle({ article, place: record.place, report: references.report });
	return article;
}

/** How an article is signed: all that is checked of it besides its own file. */
export function toSignedAs(article: Article): string {
	const names = SIGNING_ROLES.map((role) => article[role].map(({ name }) => name));
	return JSON.stringify([article.source, ...names]);
}

function toCover({ record: { value }, coverFile }: ReadArticle): Picture | undefined {
	if (!value.cover || !coverFile) return undefined;
	const { alt, caption, credit } = value.cover;
	return { file: coverFile, alt, caption, credit };
}
