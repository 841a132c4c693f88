import type { Article } from "../../../../src/domain/article.ts";
import type { Random } from "../../random.ts";

/** A page as print leaves it, and what stands on it. */
export interface PrintedPage {
	text: string;
	stories: readonly PrintedStory[];
}

export interface PrintedStory {
	kicker?: string;
	title: string;
	subtitle?: string;
	paragraphs: readonly string[];
	/** Where columns cut its paragraphs. */
	breaks: number;
}

/** Half-width, as typesetting systems write them. */
const NARROW: Readonly<Record<string, string>> = {
	"，": ",",
	"：": ":",
	"；": ";",
	"（": "(",
	"）": ")",
	"！": "!",
};
const BETWEEN = "\n\n";
/** Of the paragraphs that are long enough. */
const BREAKS = 0.35;
const LEAST_PIECE = 6;

/**
 * Prints articles as the text layer of a page: heads, byline, paragraphs, a
 * blank line between any two of them, and the same where a column ends in the
 * middle of a sentence. A column that ends with a sentence, or with the colon
 * before a list, looks like a paragraph's end and is none of these.
 */
export function printPage(articles: readonly Article[], random: Random): PrintedPage {
	const stories = articles.map((article) => toStory(article, random));
	const text = stories.map(({ lines }) => lines.join(BETWEEN)).join(BETWEEN);
	return { text: `${BETWEEN}${text}\n`, stories: stories.map(({ story }) => story) };
}

function toStory(article: Article, random: Random): { story: PrintedStory; lines: string[] } {
	const title = random.next() < 0.3 ? quoteEnd(article.title) : article.title;
	const kicker = random.next() < 0.4 ? `${article.source.slice(0, 2)}记者在一线：` : undefined;
	const subtitle = random.next() < 0.3 ? `——${article.title.slice(0, 6)}见闻` : undefined;
	const paragraphs = article.body.split("\n\n");
	const cut = paragraphs.map((paragraph, index) => {
		return index > 0 && random.next() < BREAKS ? breakParagraph(paragraph, random) : [paragraph];
	});
	const byline = toByline(article);
	const [first = [], ...rest] = cut;
	const body = [[byline + (first[0] ?? ""), ...first.slice(1)], ...rest].flat();
	const heads = [kicker, title, subtitle].filter((line) => line !== undefined);
	return {
		story: {
			...(kicker !== undefined && { kicker }),
			title,
			...(subtitle !== undefined && { subtitle: subtitle.replace("——", "") }),
			paragraphs,
			breaks: cut.reduce((sum, pieces) => sum + pieces.length - 1, 0),
		},
		lines: [...heads, ...body].map(toNarrow),
	};
}

/** A title that ends in quotation marks looks like the end of a sentence. */
function quoteEnd(title: string): string {
	return `${title.slice(0, -2)}“${title.slice(-2)}”`;
}

function toByline({ source, reporters, correspondents }: Article): string {
	const names = (role: string, people: Article["reporters"]) =>
		people.length === 0 ? "" : `${role}${people.map(({ name }) => name).join(" ")}`;
	const roles = [names("记者", reporters), names("通讯员", correspondents)].filter(Boolean);
	return `${source}（${roles.join(" ")}）`;
}

/** Cuts a paragraph where no sentence ends. */
function breakParagraph(paragraph: string, random: Random): string[] {
	for (let tries = 0; tries < 20; tries += 1) {
		const at = random.between(LEAST_PIECE, paragraph.length - LEAST_PIECE);
		const [before, after] = [paragraph.slice(0, at), paragraph.slice(at)];
		const isSentence = /[。！？…：][”’）]*$/u.test(before) || /^[。！？…”’）]/u.test(after);
		if (!isSentence && paragraph.length > 2 * LEAST_PIECE) return [before, after];
	}
	return [paragraph];
}

function toNarrow(text: string): string {
	return [...text].map((character) => NARROW[character] ?? character).join("");
}
