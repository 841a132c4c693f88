import type { Article } from "../domain/article.ts";
import { SIGNING_ROLES } from "../domain/person.ts";
import { toTokens } from "./tokens.ts";
import { type Fold, toRuns } from "./units.ts";

/** Raised by every change to what is indexed or how: cached shards of another version are made anew. */
export const TOKENISER_VERSION = 3;

/** Words before this position are the title's. */
export const TITLE_LENGTH = 64;
/** Words before this position are the title's or the lead's: kicker, subtitle, first lines. */
export const LEAD_LENGTH = 154;
/** Stands where a title has no more words; no query holds it. */
const PADDING = "·";
/** Ends each block; without it Pagefind takes a full stop for a part of the last word. */
const BLOCK_END = "。";

/**
 * Before the words of a name that signs: characters of Unicode's Extension B that no text has a use for.
 * A letter would be found by whoever searches for that letter alone, and so would one behind a mark,
 * which Pagefind also takes off.
 */
export const ROLE_PREFIXES = {
	reporters: "\u{20000}",
	correspondents: "\u{20001}",
	photographers: "\u{20002}",
} as const;

/** Everything of an article that readers can search for. */
export interface SearchDocument {
	article: Article;
	/** The lines a reader sees, in the order of the page; the byline is `byline`. */
	body: readonly string[];
	captions: readonly string[];
	/** As printed. */
	byline: string;
}

/** The blocks behind the title in the order in which they count. */
export function toBlocks({ article, body, captions, byline }: SearchDocument): string[] {
	const figures = article.figures.map(({ label, value, unit }) => `${label} ${value}${unit ?? ""}`);
	const corrections = article.corrections.map(({ text }) => text);
	const blocks = [article.kicker, article.subtitle, ...body, ...captions, ...figures];
	return [...blocks, ...corrections, byline].filter(
		(block) => block !== undefined && block !== "",
	) as string[];
}

/** The words of a document, in the order in which Pagefind numbers them. */
export function toDocumentTokens(document: SearchDocument, fold: Fold): string[] {
	const title = toTokens(toRuns(document.article.title, fold));
	const padding = new Array<string>(Math.max(0, TITLE_LENGTH - title.length)).fill(PADDING);
	// A title that does not fit is searched as a block as well, so that nothing of it is lost.
	const long = title.length > TITLE_LENGTH ? [document.article.title] : [];
	const blocks = [...long, ...toBlocks(document)].map((block) => toTokens(toRuns(block, fold)));
	return [
		...title.slice(0, TITLE_LENGTH),
		...padding,
		BLOCK_END,
		...[...blocks, toSignatures(document.article, fold)].flatMap((tokens) => [
			...tokens,
			BLOCK_END,
		]),
	];
}

function toSignatures(article: Article, fold: Fold): string[] {
	return SIGNING_ROLES.flatMap((role) =>
		article[role].flatMap(({ name }) =>
			toTokens(toRuns(name, fold)).map((token) => ROLE_PREFIXES[role] + token),
		),
	);
}
