import type { CalendarDay } from "../../../src/domain/calendar-day.ts";
import { toEditionPath } from "../../../src/domain/addresses.ts";
import type { Edition } from "../../../src/domain/edition.ts";
import { NEW_FILE_TEXTS } from "../../../src/strings/command-texts-new.ts";
import { type EditionDraft, formatEdition } from "./format-edition.ts";
import type { NewFile } from "./new-file.ts";

interface NewEdition {
	date: CalendarDay;
	/** Newest first, as a paper has them. */
	editions: readonly Edition[];
}

export interface PlannedEdition extends NewFile {
	draft: EditionDraft;
}

/** `edition.yaml` for a day: the next serial number and the pages of the edition before. */
export function planEdition({ date, editions }: NewEdition): PlannedEdition {
	const before = editions.filter((edition) => edition.date < date);
	const draft: EditionDraft = { date, ...toSerial({ date, editions }), ...toPages(before) };
	return {
		file: `editions${toEditionPath(date)}edition.yaml`,
		text: formatEdition(draft),
		draft,
	};
}

/** One more than the numbered edition before, and than those after that one which have no number. */
function toSerial({
	date,
	editions,
}: NewEdition): Pick<EditionDraft, "serialNumber" | "serialNote"> {
	const isNumbered = (edition: Edition) => edition.serialNumber !== undefined;
	const before = editions.filter((edition) => edition.date < date);
	const last = before.find(isNumbered);
	if (last?.serialNumber === undefined) {
		return { serialNumber: undefined, serialNote: NEW_FILE_TEXTS.serialUnknown };
	}
	const serialNumber = last.serialNumber + before.indexOf(last) + 1;
	const next = editions.findLast((edition) => edition.date > date && isNumbered(edition));
	if (next?.serialNumber !== undefined && next.serialNumber <= serialNumber) {
		const clash = { date: next.date, number: next.serialNumber };
		return { serialNumber: undefined, serialNote: NEW_FILE_TEXTS.serialTaken(clash) };
	}
	const origin = { date: last.date, number: last.serialNumber };
	return { serialNumber, serialNote: NEW_FILE_TEXTS.serialAfter(origin) };
}

/** A paper keeps its pages from day to day; those without names need not be listed. */
function toPages([last]: readonly Edition[]): Pick<EditionDraft, "pages" | "pagesNote"> {
	const isListed = last?.pages.some(({ name }) => name !== undefined) === true;
	if (!last || !isListed) return { pages: [], pagesNote: "" };
	return { pages: last.pages, pagesNote: NEW_FILE_TEXTS.pagesLike(last.date) };
}
