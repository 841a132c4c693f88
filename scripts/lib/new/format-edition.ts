import type { CalendarDay } from "../../../src/domain/calendar-day.ts";
import type { Page } from "../../../src/domain/edition.ts";
import { NEW_FILE_TEXTS } from "../../../src/strings/command-texts-new.ts";
import { explainKey, toComment } from "./comment.ts";
import { formatEntry } from "./format-yaml.ts";

/** What a new `edition.yaml` says. */
export interface EditionDraft {
	date: CalendarDay;
	serialNumber: number | undefined;
	/** Where the serial number comes from, or why there is none. */
	serialNote: string;
	/** The pages of the edition before, if it lists any. */
	pages: readonly Pick<Page, "number" | "name">[];
	pagesNote: string;
}

/** A file with every key of an edition, each explained; the ones that are unknown rest in comments. */
export function formatEdition(draft: EditionDraft): string {
	const { date, serialNumber, serialNote, pages, pagesNote } = draft;
	const head = NEW_FILE_TEXTS.editionHead.map((line) => line.replace("{date}", date));
	const sections = [
		head.map(toComment),
		[
			explainKey("edition", "serialNumber", serialNote),
			serialNumber === undefined
				? toComment("serialNumber: 1")
				: formatEntry("serialNumber", serialNumber),
		],
		[
			explainKey("edition", "pages", pagesNote),
			...(pages.length > 0 ? formatPages(pages) : NEW_FILE_TEXTS.pagesExample.map(toComment)),
		],
		[explainKey("edition", "notices"), ...NEW_FILE_TEXTS.noticeExample.map(toComment)],
		[
			explainKey("edition", "advertisements"),
			...NEW_FILE_TEXTS.advertisementExample.map(toComment),
		],
	];
	return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function formatPages(pages: EditionDraft["pages"]): string[] {
	return [
		"pages:",
		...pages.flatMap(({ number, name }) => [
			`  - ${formatEntry("number", number)}`,
			...(name === undefined ? [] : [`    ${formatEntry("name", name)}`]),
		]),
	];
}
