import { toCorrectionPath } from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import { compareDays } from "../domain/calendar-day.ts";
import type { Edition } from "../domain/edition.ts";
import { toEditionFacts } from "../domain/edition-facts.ts";
import type { Instant } from "../domain/instant.ts";
import type { Paper } from "../domain/paper.ts";
import { toPublished } from "../domain/publication-times.ts";
import type { LetterCorrection, LetterOutline } from "../feeds/email/letter.ts";

/** The letter of every edition, newest first. `paper` has no drafts and no embargoed articles. */
export function toLetterOutlines({ site, editions }: Paper): LetterOutline[] {
	const corrections = editions
		.flatMap(({ articles }) => articles.flatMap(toCorrections))
		.sort((a, b) => compareDays(a.date, b.date));
	return editions.map((edition, index) => ({
		site,
		edition: toEditionFacts(edition),
		published: toLastPublished(edition, site.timeZone),
		pages: edition.pages
			.map((page) => ({
				page,
				articles: edition.articles.filter((article) => article.page === page.number),
			}))
			.filter(({ articles }) => articles.length > 0),
		corrections: corrections.filter((each) => isTold(each, edition, editions[index + 1])),
	}));
}

function toLastPublished({ articles }: Edition, timeZone: string): Instant {
	return Math.max(...articles.map((article) => toPublished(article, timeZone))) as Instant;
}

/** What was corrected since the edition before, and whatever was wrong in this one. */
function isTold(
	correction: LetterCorrection,
	{ date }: Edition,
	before: Edition | undefined,
): boolean {
	if (correction.edition === date) return true;
	return before !== undefined && correction.date > before.date && correction.date <= date;
}

function toCorrections(article: Article): LetterCorrection[] {
	return article.corrections.map((correction, place) => ({
		...correction,
		title: article.title,
		edition: article.date,
		path: toCorrectionPath(article, place),
	}));
}
