import type { Article } from "../../../../src/domain/article.ts";

/**
 * What a plain text search finds: the judge of every search engine here. It
 * shares no code with the search that it judges.
 */
export interface JudgedArticle {
	path: string;
	/** Folded pieces of text; a query is looked for in each of them. */
	title: string;
	lead: readonly string[];
	rest: readonly string[];
}

/** Characters that belong to the lead behind kicker and title. */
const LEAD = 90;
const LOOKED_THROUGH = /[“”‘’"'「」『』《》（）()·]|(?<=[0-9a-z%]) | (?=[0-9a-z])/gu;

/** As a reader compares by eye: full-width letters are letters, quotation marks do not count. */
export function fold(text: string): string {
	return text.normalize("NFKC").toLowerCase().replace(LOOKED_THROUGH, "");
}

export function toJudged(article: Article): JudgedArticle {
	const { kicker, subtitle, body, source, reporters, correspondents } = article;
	// Between the words of a byline stand spaces, which no term runs through.
	const byline = [
		source,
		...(reporters.length > 0 ? ["记者"] : []),
		...(correspondents.length > 0 ? ["通讯员"] : []),
		...[...reporters, ...correspondents].map(({ name }) => name),
	];
	const heads = [kicker, subtitle].filter((head) => head !== undefined);
	const text = body.replaceAll("\n\n", "\n");
	return {
		path: `/${article.date.replaceAll("-", "/")}/${article.slug}/`,
		title: fold(article.title),
		lead: [...heads, text.slice(0, LEAD)].map(fold),
		rest: [...text.split("\n"), ...byline].map(fold),
	};
}

/** 3 in the title, 2 in the lead, 1 elsewhere, 0 where one of the terms is nowhere. */
export function judge(article: JudgedArticle, terms: readonly string[]): number {
	return Math.min(...terms.map((term) => judgeTerm(article, term)));
}

function judgeTerm({ title, lead, rest }: JudgedArticle, term: string): number {
	if (title.includes(term)) return 3;
	if (lead.some((text) => text.includes(term))) return 2;
	return rest.some((text) => text.includes(term)) ? 1 : 0;
}
