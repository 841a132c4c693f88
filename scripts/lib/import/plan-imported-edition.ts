import { stringify } from "yaml";
import { toEditionPath } from "../../../src/domain/addresses.ts";
import type { CalendarDay } from "../../../src/domain/calendar-day.ts";
import type { Advertisement, Edition, Notice } from "../../../src/domain/edition.ts";
import type { ImportedPages } from "../../../src/print/import-pages.ts";
import { punctuate } from "../../../src/print/punctuate.ts";
import { IMPORT_TEXTS } from "../../../src/strings/import-texts.ts";
import type { NewFile } from "../new/new-file.ts";

/** What the pages say of their edition, as `edition.yaml` has it. */
export interface ImportedEdition extends NewFile {
	date: CalendarDay;
	fields: {
		serialNumber?: number;
		pages?: { number: number; name?: string; editors?: string[] }[];
		notices?: Notice[];
		advertisements?: Advertisement[];
	};
	/** Dates on the pages that are not the edition's. */
	otherDates: string[];
}

const LATIN = /^[\p{Script=Latin}\d\s.,:;!?'"’&%()/-]+$/u;

/** What an edition has already, if it has been begun. */
export function planImportedEdition(
	imported: ImportedPages,
	{ date, existing }: { date: CalendarDay; existing: Edition | undefined },
): ImportedEdition {
	const serialNumber =
		imported.headers.find((header) => header.serialNumber !== undefined)?.serialNumber ??
		existing?.serialNumber;
	const pages = toPages(imported, existing);
	const notices = [...(existing?.notices ?? []), ...toNotices(imported)];
	const advertisements = [...(existing?.advertisements ?? []), ...toAdvertisements(imported)];
	const fields = {
		...(serialNumber !== undefined && { serialNumber }),
		...(pages.length > 0 && { pages }),
		...(notices.length > 0 && { notices: distinct(notices) }),
		...(advertisements.length > 0 && { advertisements: distinct(advertisements) }),
	};
	const dates = imported.headers.flatMap((header) => header.date ?? []);
	return {
		date,
		file: `editions${toEditionPath(date)}edition.yaml`,
		text: stringify(fields, { lineWidth: 0, schema: "core" }),
		fields,
		otherDates: [...new Set(dates)].filter((other) => other !== date),
	};
}

/** The numbers and names of the pages, those from 1 on that lie between them as well. */
function toPages({ headers, pages }: ImportedPages, existing: Edition | undefined) {
	const known = new Map(existing?.pages.map((page) => [page.number, page]));
	const last = Math.max(0, ...pages, ...known.keys());
	return Array.from({ length: last }, (_, index) => {
		const number = index + 1;
		const own = headers.filter((header) => header.page === number);
		const name = own.find(({ pageName }) => pageName !== undefined)?.pageName;
		const editors = [...new Set(own.flatMap((header) => header.editors))];
		const former = known.get(number);
		const printedName = name ?? former?.name;
		const printedEditors = editors.length > 0 ? editors : [...(former?.editors ?? [])];
		return {
			number,
			...(printedName !== undefined && { name: printedName }),
			...(printedEditors.length > 0 && { editors: printedEditors }),
		};
	});
}

function toNotices({ notices, corrections }: ImportedPages) {
	return [
		...notices.map(({ text, ...notice }) => ({ ...notice, text: punctuate(text).text })),
		...corrections.map(({ page, text }) => ({
			page,
			title: IMPORT_TEXTS.correction,
			text: punctuate(text).text,
		})),
	];
}

function toAdvertisements({ advertisements }: ImportedPages) {
	return advertisements.map(({ page, lines }) => ({
		page,
		lines: lines.map((text) => ({ text, ...(LATIN.test(text) && { lang: "en" }) })),
	}));
}

function distinct<Item>(items: readonly Item[]): Item[] {
	return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
