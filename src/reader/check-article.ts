import type { Article } from "../domain/article.ts";
import { findPrintedByline, type PrintedByline, toJoinedNames } from "../domain/byline.ts";
import { type CalendarDay, compareDays } from "../domain/calendar-day.ts";
import { SIGNING_ROLES } from "../domain/person.ts";
import type { ArticleFields } from "../schemas/article.ts";
import { NAME_SEPARATOR, ROLE_NAMES, ROLE_SEPARATOR } from "../strings/byline-words.ts";
import type { Fields } from "./read-yaml.ts";
import type { Report } from "./to-fault.ts";

interface CheckedArticle {
	article: Article;
	place: Fields["place"];
	report: Report;
}

/** What an article says about itself: figures stand in the body, corrections come after, one byline. */
export function checkArticle(checked: CheckedArticle): void {
	checkFigures(checked);
	checkCorrections(checked);
	checkByline(checked);
}

interface CheckedAlone {
	value: ArticleFields;
	date: CalendarDay;
	body: string;
	/** 来源 of the site. */
	source: string;
}

/**
 * As what an article is in order that was not resolved yet: under which 来源.
 * `undefined` if `checkArticle` has something to report, or might.
 */
export function findCheckedAs({ value, date, body, source }: CheckedAlone): string | undefined {
	const own = value.source ?? source;
	const isInOrder =
		value.figures.every((figure) => standsIn(body, figure.value)) &&
		value.corrections.every((correction) => compareDays(correction.date, date) >= 0) &&
		!findPrintedByline(body, own);
	return isInOrder ? own : undefined;
}

function checkFigures({ article: { figures, body }, place, report }: CheckedArticle): void {
	figures.forEach(({ value }, index) => {
		if (standsIn(body, value)) return;
		report({ rule: "figure-not-in-body", typed: value }, place(["figures", index, "value"]));
	});
}

/** As a number of its own: 24 does not stand in 224, 3.24 or 24,000. */
function standsIn(body: string, value: string): boolean {
	const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`(?<!\\d|\\d[.,])${escaped}(?!\\d|\\.\\d|,\\d{3}(?!\\d))`, "u").test(body);
}

function checkCorrections({ article, place, report }: CheckedArticle): void {
	article.corrections.forEach(({ date }, index) => {
		if (compareDays(date, article.date) >= 0) return;
		report(
			{ rule: "correction-too-early", typed: date, day: article.date },
			place(["corrections", index, "date"]),
		);
	});
}

/** The page prints the byline from the front matter, so a body must not open with one. */
function checkByline({ article, report }: CheckedArticle): void {
	const { file, body, bodyLine } = article;
	const printed = findPrintedByline(body, article.source);
	if (!printed) return;
	const before = body.slice(0, printed.offset).split("\n");
	const line = bodyLine + before.length - 1;
	const column = (before.at(-1) ?? "").length + 1;
	const typed = printed.text;
	report(
		isSame(printed, article)
			? { rule: "byline-repeated", typed }
			: { rule: "byline-differs", typed, expected: formatByline(article) },
		{ file, line, column },
	);
}

/** What is not printed in the body cannot differ. */
function isSame({ source, names }: PrintedByline, article: Article): boolean {
	const isSigned = SIGNING_ROLES.some((role) => names[role] !== "");
	const hasSameNames = SIGNING_ROLES.every(
		(role) => names[role] === toJoinedNames(article[role].map(({ name }) => name)),
	);
	return (source ?? article.source) === article.source && (!isSigned || hasSameNames);
}

function formatByline(article: Article): string {
	const roles = SIGNING_ROLES.filter((role) => article[role].length > 0);
	if (roles.length === 0) return article.source;
	const names = roles.map(
		(role) => ROLE_NAMES[role] + article[role].map(({ name }) => name).join(NAME_SEPARATOR),
	);
	return `${article.source}（${names.join(ROLE_SEPARATOR)}）`;
}
