import type { Article } from "./article.ts";
import type { Edition } from "./edition.ts";
import type { Instant } from "./instant.ts";
import type { Paper } from "./paper.ts";

/** The paper as readers may see it, and what is held back from them. */
export interface Publication {
	/** Only published articles, only editions that have at least one, only people who sign one. */
	paper: Paper;
	drafts: readonly Article[];
	/** Articles whose `publishAt` lies after the cut-off. */
	embargoed: readonly Article[];
}

/** The one place where drafts and embargoed articles leave the paper. */
export function toPublication(paper: Paper, cutOff: Instant): Publication {
	const all = paper.editions.flatMap((edition) => edition.articles);
	const isEmbargoed = ({ publishAt }: Article) => publishAt !== undefined && publishAt > cutOff;
	const editions = paper.editions
		.map((edition): Edition => ({
			...edition,
			articles: edition.articles.filter((article) => !article.draft && !isEmbargoed(article)),
		}))
		.filter((edition) => edition.articles.length > 0);
	const signed = new Set(
		editions.flatMap((edition) => edition.articles.flatMap(toSigningPeople)).map(({ id }) => id),
	);
	return {
		paper: { ...paper, editions, people: paper.people.filter(({ id }) => signed.has(id)) },
		drafts: all.filter((article) => article.draft),
		embargoed: all.filter((article) => !article.draft && isEmbargoed(article)),
	};
}

/** Everyone whose name stands in the byline, each once, in printed order. */
export function toSigningPeople(article: Article): Article["reporters"] {
	const { reporters, correspondents, photographers } = article;
	if (correspondents.length + photographers.length === 0 && reporters.length < 2) return reporters;
	const people = [...reporters, ...correspondents, ...photographers];
	return [...new Map(people.map((person) => [person.id, person])).values()];
}
