import { toArticlePath } from "./addresses.ts";
import type { Article } from "./article.ts";

/** A rectangle on the drawn page; the page is `MAP_WIDTH` wide and `MAP_HEIGHT` high. */
export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface MapStory extends Area {
	path: string;
	title: string;
	kicker?: string | undefined;
	subtitle?: string | undefined;
	isLead: boolean;
}

export interface MapBanner extends Area {
	name: string;
}

/** One page as a print newspaper would lay it out, small. */
export interface PageMap {
	stories: readonly MapStory[];
	/** Heads of columns, each above its stories. */
	banners: readonly MapBanner[];
	notices?: Area;
	advertisement?: Area;
}

/** The proportions of a sheet by ISO 216, as A3 has them. */
export const MAP_WIDTH = 100;
export const MAP_HEIGHT = 141;
/** Print sets text in columns of equal width; a vertical cut falls between two of them. */
const COLUMNS = 5;
const COLUMN_WIDTH = MAP_WIDTH / COLUMNS;
const STRIP_HEIGHT = 12;
const BANNER_HEIGHT = 7;
/** Characters that a head takes the room of. */
const HEAD_WEIGHT = 120;
const LEAST_LEAD_SHARE = 0.3;
const MOST_LEAD_SHARE = 0.5;

interface Block {
	column?: string | undefined;
	stories: readonly Article[];
}

/** Draws a page from the articles on it, in their order: the longer an article, the larger its area. */
export function toPageMap(
	articles: readonly Article[],
	{ hasNotices, hasAdvertisement }: { hasNotices: boolean; hasAdvertisement: boolean },
): PageMap {
	const strips = Number(hasNotices) + Number(hasAdvertisement);
	const height = MAP_HEIGHT - (strips > 0 ? STRIP_HEIGHT : 0);
	const strip = (place: number): Area => ({
		x: (MAP_WIDTH / strips) * place,
		y: height,
		width: MAP_WIDTH / strips,
		height: STRIP_HEIGHT,
	});
	const page = { x: 0, y: 0, width: MAP_WIDTH, height };
	return {
		...placePage(articles, page),
		...(hasNotices && { notices: strip(0) }),
		...(hasAdvertisement && { advertisement: strip(strips - 1) }),
	};
}

type Placed = Pick<PageMap, "stories" | "banners">;

/** The lead across the top, the rest below it. */
function placePage(articles: readonly Article[], page: Area): Placed {
	const [lead, ...rest] = articles;
	if (!lead) return { stories: [], banners: [] };
	const blocks = toBlocks(rest.length > 0 && lead.column ? articles : rest);
	if (blocks.length === 0) return placeStory(lead, page, true);
	// A lead that shares its column's head stands with the others below it.
	if (lead.column) return placeBlocks(blocks, page, lead);
	const share = toWeight(lead) / articles.reduce((sum, each) => sum + toWeight(each), 0);
	const height = page.height * clamp(share, LEAST_LEAD_SHARE, MOST_LEAD_SHARE);
	const top = placeStory(lead, { ...page, height }, true);
	const below = { ...page, y: page.y + height, height: page.height - height };
	return merge(top, placeBlocks(blocks, below, lead));
}

function toBlocks(articles: readonly Article[]): Block[] {
	const blocks = new Map<string, { column?: string; stories: Article[] }>();
	for (const article of articles) {
		const { column } = article;
		const key = column ? `column ${column.id}` : `story ${article.slug}`;
		const block = blocks.get(key);
		if (block) block.stories.push(article);
		else blocks.set(key, { stories: [article], ...(column && { column: column.name }) });
	}
	return [...blocks.values()];
}

/** Halves the blocks by weight and the area with them, again and again. */
function placeBlocks(blocks: readonly Block[], area: Area, lead: Article): Placed {
	const [first] = blocks;
	if (!first) return { stories: [], banners: [] };
	if (blocks.length === 1) return placeBlock(first, area, lead);
	const [one, other] = halve(blocks, toBlockWeight);
	const [here, there] = cut(area, shareOf(one, blocks, toBlockWeight));
	return merge(placeBlocks(one, here, lead), placeBlocks(other, there, lead));
}

function placeBlock({ column, stories }: Block, area: Area, lead: Article): Placed {
	if (column === undefined) return placeStories(stories, area, lead);
	const banner = { ...area, height: Math.min(BANNER_HEIGHT, area.height / 3), name: column };
	const below = { ...area, y: area.y + banner.height, height: area.height - banner.height };
	return merge({ stories: [], banners: [banner] }, placeStories(stories, below, lead));
}

function placeStories(stories: readonly Article[], area: Area, lead: Article): Placed {
	const [first] = stories;
	if (!first) return { stories: [], banners: [] };
	if (stories.length === 1) return placeStory(first, area, first === lead);
	const [one, other] = halve(stories, toWeight);
	const [here, there] = cut(area, shareOf(one, stories, toWeight));
	return merge(placeStories(one, here, lead), placeStories(other, there, lead));
}

function placeStory(article: Article, area: Area, isLead: boolean): Placed {
	const { title, kicker, subtitle } = article;
	const story = { ...area, path: toArticlePath(article), title, kicker, subtitle, isLead };
	return { stories: [story], banners: [] };
}

function toWeight({ bodyLength }: Article): number {
	return HEAD_WEIGHT + bodyLength;
}

function toBlockWeight({ stories }: Block): number {
	return stories.reduce((sum, story) => sum + toWeight(story), 0);
}

function shareOf<Item>(
	part: readonly Item[],
	all: readonly Item[],
	weigh: (item: Item) => number,
): number {
	const sum = (items: readonly Item[]) => items.reduce((total, item) => total + weigh(item), 0);
	return sum(part) / sum(all);
}

/** Two parts, in order, as equal in weight as may be, neither empty. */
function halve<Item>(items: readonly Item[], weigh: (item: Item) => number): [Item[], Item[]] {
	const cuts = items.slice(1).map((_, index) => index + 1);
	const distance = (at: number) => Math.abs(shareOf(items.slice(0, at), items, weigh) - 0.5);
	const at = cuts.reduce((best, next) => (distance(next) < distance(best) ? next : best), 1);
	return [items.slice(0, at), items.slice(at)];
}

/** Beside each other where the area is wide enough, along the columns; else above each other. */
function cut(area: Area, share: number): [Area, Area] {
	const columns = Math.round(area.width / COLUMN_WIDTH);
	if (columns >= 2 && area.width >= area.height * 0.8) {
		const width = clamp(Math.round(columns * share), 1, columns - 1) * COLUMN_WIDTH;
		return [
			{ ...area, width },
			{ ...area, x: area.x + width, width: area.width - width },
		];
	}
	const height = area.height * clamp(share, 0.2, 0.8);
	return [
		{ ...area, height },
		{ ...area, y: area.y + height, height: area.height - height },
	];
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(value, most));
}

function merge(one: Placed, other: Placed): Placed {
	return {
		stories: [...one.stories, ...other.stories],
		banners: [...one.banners, ...other.banners],
	};
}
