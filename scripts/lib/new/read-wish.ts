import { type CalendarDay, parseCalendarDay } from "../../../src/domain/calendar-day.ts";
import { NEW_TEXTS } from "../../../src/strings/command-texts-new.ts";
import type { GivenArticle } from "./to-request.ts";

/** What is to be made. */
export type Wish =
	{ kind: "article"; given: GivenArticle } | { kind: "edition"; date: CalendarDay };

/** What the command line asks for: something whole, something to ask about, or nonsense. */
export type WishOnLine = Wish | { kind: "open" } | { kind: "refused"; message: string };

interface WishLine {
	given: Partial<GivenArticle>;
	operands: readonly string[];
}

/** `edition 2020-12-03`, or the options of an article. */
export function readWish({ given, operands }: WishLine): WishOnLine {
	if (operands.length > 0) return readEditionWish({ given, operands });
	const { edition, title } = given;
	if (edition === undefined || title === undefined) return { kind: "open" };
	return { kind: "article", given: { ...given, edition, title } };
}

function readEditionWish({ given, operands }: WishLine): WishOnLine {
	const refuse = (message: string) => ({ kind: "refused", message }) as const;
	const [word, typed = given.edition, ...rest] = operands;
	if (word !== NEW_TEXTS.editionWord || rest.length > 0 || typed === undefined) {
		return refuse(NEW_TEXTS.badOperands(operands.join(" ")));
	}
	const date = parseCalendarDay(typed);
	if (date === undefined) return refuse(NEW_TEXTS.badDay(typed));
	const extra = Object.keys(given).find((option) => option !== "edition");
	if (extra !== undefined) return refuse(NEW_TEXTS.mixed(`--${extra}`));
	return { kind: "edition", date };
}
