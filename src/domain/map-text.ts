import type { Area, MapStory } from "./page-map.ts";

/** Text on the drawn page; `y` is the baseline. */
export interface MapLine {
	text: string;
	x: number;
	y: number;
	size: number;
	kind: "kicker" | "title" | "subtitle";
}

/** What a story's area shows: its head, and the room that is left for grey lines. */
export interface MapText {
	lines: readonly MapLine[];
	rest: Area;
}

const MARGIN = 2;
const LEADING = 1.25;
const LEAD_TITLE = 7.5;
const TITLE = 4.4;
const SMALL_TITLE = 3.4;
/** Narrower than two columns a title is set small. */
const NARROW = 30;
/** The part of an area that its head may take. */
const MOST_HEAD = 0.8;

/** Sets a story's head into its area; what does not fit is left out, the title last of all. */
export function toMapText(story: MapStory): MapText {
	const width = story.width - 2 * MARGIN;
	const titleSize = story.isLead ? LEAD_TITLE : story.width < NARROW ? SMALL_TITLE : TITLE;
	const small = Math.max(titleSize * 0.5, 2.6);
	const parts = [
		{ kind: "kicker" as const, text: story.kicker, size: small },
		{ kind: "title" as const, text: story.title, size: titleSize },
		{ kind: "subtitle" as const, text: story.subtitle, size: small },
	];
	const bottom = story.y + story.height * MOST_HEAD;
	const lines: MapLine[] = [];
	let y = story.y + MARGIN;
	for (const { kind, text, size } of parts) {
		if (text === undefined) continue;
		for (const line of wrap(text, Math.max(2, Math.floor(width / size)))) {
			if (y + size * LEADING > bottom && lines.length > 0) break;
			y += size * LEADING;
			lines.push({ text: line, x: story.x + MARGIN, y: y - size * 0.25, size, kind });
		}
	}
	const top = y + MARGIN;
	const height = Math.max(0, story.y + story.height - MARGIN - top);
	return { lines, rest: { x: story.x + MARGIN, y: top, width, height } };
}

/** Clause by clause where they fit, as a title is set in print. */
function wrap(text: string, most: number): string[] {
	return text.split(/ +/u).flatMap((clause) => {
		const characters = [...clause];
		const count = Math.ceil(characters.length / most);
		const length = Math.ceil(characters.length / count);
		return Array.from({ length: count }, (_, index) =>
			characters.slice(index * length, (index + 1) * length).join(""),
		);
	});
}
