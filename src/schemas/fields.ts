import { z } from "astro/zod";
import { parseCalendarDay } from "../domain/calendar-day.ts";
import { parseInstant } from "../domain/instant.ts";
import { addProblem } from "./problem.ts";

/**
 * The kinds of value a field may have. Front matter arrives as text exactly as
 * typed (`007`, `1.10`, `true`), and each field converts its own. `meta` says what
 * it is to programs that read YAML with its types: `scripts/lib/editor`.
 */

/** One or more lines, without the line breaks at the end. */
export const paragraphs = z.string().transform((typed, context) => {
	const text = typed.replace(/\n+$/, "");
	if (text.trim() === "") addProblem(context, { rule: "empty-value" });
	else if (text.trim() !== text) addProblem(context, { rule: "outer-space", typed: text });
	return text;
});

/** Text of one line. */
export const line = paragraphs.transform((text, context) => {
	if (text.includes("\n")) addProblem(context, { rule: "many-lines" });
	return text;
});

/** Text of one line of at most so many characters (code points). */
export function shortLine(maximum: number) {
	return line.transform((text, context) => {
		const length = [...text].length;
		if (length > maximum) addProblem(context, { rule: "too-long", length, maximum });
		return text;
	});
}

/** A whole number, `minimum` or more, in plain digits. */
export function integer({ minimum }: { minimum: number }) {
	return line
		.transform((typed, context) => {
			const number = Number(typed);
			if (!/^-?(0|[1-9]\d{0,8})$/.test(typed))
				addProblem(context, { rule: "not-an-integer", typed });
			else if (number < minimum) addProblem(context, { rule: "number-too-small", typed, minimum });
			return number;
		})
		.meta({ type: "integer", minimum });
}

/** `true` or `false`, and nothing else. */
export const flag = line
	.transform((typed, context) => {
		if (typed !== "true" && typed !== "false")
			addProblem(context, { rule: "not-a-boolean", typed });
		return typed === "true";
	})
	.meta({ type: "boolean" });

/** A day that exists, `YYYY-MM-DD`. */
export const day = line.transform((typed, context) => {
	const parsed = parseCalendarDay(typed);
	if (parsed) return parsed;
	addProblem(context, { rule: "not-a-day", typed });
	return z.NEVER;
});

/** A date and time with a zone. */
export const instant = line.transform((typed, context) => {
	const parsed = parseInstant(typed);
	if (parsed !== undefined) return parsed;
	addProblem(context, { rule: "not-an-instant", typed });
	return z.NEVER;
});

/** One of a few words. */
export function oneOf<const Option extends string>(options: readonly Option[]) {
	return line
		.transform((typed, context) => {
			const option = options.find((candidate) => candidate === typed);
			if (option !== undefined) return option;
			addProblem(context, { rule: "not-one-of", typed, options });
			return z.NEVER;
		})
		.meta({ enum: [...options] });
}

/** An address from the site's root with a slash at both ends. */
export const sitePath = line.transform((typed, context) => {
	if (!/^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/.test(typed)) {
		addProblem(context, { rule: "bad-path", typed });
	}
	return typed;
});

/** A list of lines, no two alike. */
export function distinct<Item extends string>(item: z.ZodType<Item, string>) {
	return z.array(item).superRefine((items, context) => {
		items.forEach((typed, index) => {
			if (items.indexOf(typed) < index) {
				addProblem(context, { rule: "repeated-item", typed, path: [index] });
			}
		});
	});
}
