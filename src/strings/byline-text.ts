import type { Article } from "../domain/article.ts";
import { SIGNING_ROLES } from "../domain/person.ts";
import { NAME_SEPARATOR, ROLE_NAMES, ROLE_SEPARATOR } from "./byline-words.ts";

type Signed = Pick<Article, "source" | (typeof SIGNING_ROLES)[number]>;

/** 本报讯（记者马超　通讯员陈晔、李一）: the byline as plain text. */
export function formatByline(article: Signed): string {
	const roles = SIGNING_ROLES.filter((role) => article[role].length > 0).map((role) => {
		const names = article[role].map(({ name }) => name).join(NAME_SEPARATOR);
		return ROLE_NAMES[role] + names;
	});
	return roles.length === 0 ? article.source : `${article.source}（${roles.join(ROLE_SEPARATOR)}）`;
}
