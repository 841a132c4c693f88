import { EMBLEM_PATH, type ShareCard, toCardArticles, toCardPath } from "../domain/share-card.ts";
import { DEFAULT_ACCENT, DEFAULT_INK, DEFAULT_PAPER } from "../domain/theme.ts";
import type { Site } from "../domain/site.ts";
import type { Publication } from "../domain/publication.ts";
import { formatDay } from "../strings/format.ts";

/** The paper's own card, and one for each new article that has no cover to show instead. */
export function planShareCards({ paper: { site, editions } }: Publication): ShareCard[] {
	const colours = toCardColours(site);
	return [
		{ path: EMBLEM_PATH, paper: site.name, colours },
		...toCardArticles(editions).map((article): ShareCard => {
			const { kicker, title, date } = article;
			const story = { kicker, title, day: formatDay(date) };
			return { path: toCardPath(article), paper: site.name, colours, story };
		}),
	];
}

/** The paper's light colours: what is drawn once is seen on every ground. */
export function toCardColours({ theme }: Site): ShareCard["colours"] {
	return {
		accent: (theme?.accent ?? DEFAULT_ACCENT).light,
		ink: (theme?.ink ?? DEFAULT_INK).light,
		paper: (theme?.paper ?? DEFAULT_PAPER).light,
	};
}
