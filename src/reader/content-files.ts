import type { CalendarDay } from "../domain/calendar-day.ts";

/** A file that is read, and the last part of its address. */
export interface ContentFile {
	file: string;
	slug: string;
}

/** The files of one day. */
export interface EditionFiles {
	date: CalendarDay;
	/** The folder, relative to the content folder. */
	folder: string;
	/** `edition.yaml`, if there is one. */
	editionFile?: string | undefined;
	articles: readonly ContentFile[];
}

/** Every file of the content folder that is read, by what it is. */
export interface ContentFiles {
	siteFile?: string | undefined;
	/** `style/terms.yaml`, if there is one. */
	termsFile?: string | undefined;
	districts: readonly ContentFile[];
	columns: readonly ContentFile[];
	people: readonly ContentFile[];
	standingPages: readonly ContentFile[];
	/** By date, oldest first. */
	editions: readonly EditionFiles[];
}
