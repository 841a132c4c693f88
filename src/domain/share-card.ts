import { toArticlePath } from "./addresses.ts";
import type { Article } from "./article.ts";
import type { Edition } from "./edition.ts";
import type { PictureFile } from "./picture.ts";

/** Of an article's card: the shape that Open Graph's readers show whole, 1.91 : 1. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
/** Of the paper's own card: square, as chats show it. */
export const EMBLEM_SIZE = { width: 600, height: 600 } as const;
export const EMBLEM_PATH = "/share.png";

/** Everything that a drawn picture of a shared link shows. */
export interface ShareCard {
	/** Its address from the site's root, without base. */
	path: string;
	/** The paper's name. */
	paper: string;
	colours: { accent: string; ink: string; paper: string };
	/** Absent on the paper's own card. */
	story?: { kicker?: string | undefined; title: string; day: string } | undefined;
}

export function toCardPath(article: Pick<Article, "date" | "slug">): string {
	return `${toArticlePath(article)}share.png`;
}

/**
 * News is passed on while it is new, and a card takes longer to draw than a
 * hundred pages: an article of an older edition is shown by the paper's own card.
 */
const CARD_EDITIONS = 14;

/** The articles that have a card of their own; `editions` newest first. */
export function toCardArticles(editions: readonly Pick<Edition, "articles">[]): Article[] {
	return editions
		.slice(0, CARD_EDITIONS)
		.flatMap(({ articles }) => articles)
		.filter(({ cover }) => cover === undefined);
}

/** The address of an article as a code for a telephone's camera. */
export function toQrCodePath(article: Pick<Article, "date" | "slug">): string {
	return `${toArticlePath(article)}qr.svg`;
}

/** Beyond this, a chat's square cuts off what matters. */
const LARGEST_RATIO = 1.5;
/** WeChat takes no smaller picture for a card. */
const LEAST_SIDE = 300;

/** The first picture of an article that a square can be cut from. */
export function findSquarePicture({ cover, pictures }: Article): PictureFile | undefined {
	return [...(cover ? [cover.file] : []), ...pictures].find(({ width, height }) => {
		const [short, long] = [Math.min(width, height), Math.max(width, height)];
		return short >= LEAST_SIDE && long / short <= LARGEST_RATIO;
	});
}

/** A title as it stands on a card, and how large: in hundredths of the card's width. */
export interface CardTitle {
	lines: readonly string[];
	size: number;
}

const SIZES = [7.2, 6, 5, 4.2] as const;
const MOST_LINES = 3;
/** Hundredths of the card's width between its margins. */
const ROOM = 86;

/** The largest size at which a title fits, broken between its clauses where it can be. */
export function toCardTitle(title: string): CardTitle {
	const clauses = title.split(" ");
	for (const size of SIZES) {
		const lines = clauses.flatMap((clause) => breakClause(clause, ROOM / size));
		if (lines.length <= MOST_LINES) return { lines, size };
		const joined = breakClause(title, ROOM / size);
		if (joined.length <= MOST_LINES) return { lines: joined, size };
	}
	const size = SIZES[SIZES.length - 1] ?? 4;
	const lines = breakClause(title, ROOM / size).slice(0, MOST_LINES);
	return {
		lines: lines.map((line, place) => (place === MOST_LINES - 1 ? `${line}…` : line)),
		size,
	};
}

/** A line of text that must stand on one line, and how large: in hundredths of the card's width. */
export interface CardLine {
	text: string;
	size: number;
}

/** The largest size between two at which a text fits on one line; what does not fit at the least is cut off. */
export function toCardLine(
	text: string,
	{ least, most }: { least: number; most: number },
): CardLine {
	const size = Math.max(least, Math.min(most, ROOM / toWidth(text)));
	if (toWidth(text) * size <= ROOM) return { text, size };
	const kept = [...text];
	while (toWidth(`${kept.join("")}…`) * size > ROOM) kept.pop();
	return { text: `${kept.join("")}…`, size };
}

/** Marks that no line begins with (CLREQ 3.1.4). */
const NO_START = /^[，。！？；：、”’」』》）…%]/u;

/** Lines of nearly the same length, none wider than `most` ems. */
function breakClause(text: string, most: number): string[] {
	const count = Math.ceil(toWidth(text) / most);
	const wanted = toWidth(text) / count;
	const lines: string[] = [];
	let line = "";
	for (const character of text) {
		const isFull = toWidth(line) >= wanted - 0.5 || toWidth(line + character) > most;
		if (isFull && lines.length < count - 1 && !NO_START.test(character)) {
			lines.push(line.trim());
			line = "";
		}
		line += character;
	}
	return [...lines, line.trim()];
}

/** In ems; letters and digits are half as wide as characters. */
function toWidth(text: string): number {
	return [...text].reduce((sum, character) => sum + (/[ -~]/u.test(character) ? 0.58 : 1), 0);
}
