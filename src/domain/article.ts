import type { CalendarDay } from "./calendar-day.ts";
import type { Column } from "./column.ts";
import type { District } from "./district.ts";
import type { Genre } from "./genre.ts";
import type { Instant } from "./instant.ts";
import type { Person } from "./person.ts";
import type { Picture, PictureFile } from "./picture.ts";

/** 数据: one figure of the figures box. */
export interface Figure {
	label: string;
	/** As printed, so that `87.5` and `70000` keep their form; it stands in the body. */
	value: string;
	unit?: string | undefined;
	/** 约、多、余: the body gives the figure as approximate. */
	approximate: boolean;
}

/** 更正. */
export interface Correction {
	date: CalendarDay;
	text: string;
}

/** One article, its references resolved. */
export interface Article {
	/** The edition's day. */
	date: CalendarDay;
	/** `^[a-z][a-z0-9-]*$`, unique within the edition. */
	slug: string;
	/** Relative to the content folder, `/` between parts. */
	file: string;
	title: string;
	kicker?: string | undefined;
	subtitle?: string | undefined;
	/** The number of its page. */
	page: number;
	/** Place on the page; 1 is the lead. */
	order?: number | undefined;
	column?: Column | undefined;
	/** At least one. */
	districts: readonly District[];
	genre: Genre;
	/** As printed at the head of the byline: 本报讯. */
	source: string;
	reporters: readonly Person[];
	correspondents: readonly Person[];
	photographers: readonly Person[];
	/** At most 120 characters; the first sentence after the dateline where the editor gave none. */
	summary: string;
	cover?: Picture | undefined;
	figures: readonly Figure[];
	tags: readonly string[];
	corrections: readonly Correction[];
	draft: boolean;
	/** Held back until then. */
	publishAt?: Instant | undefined;
	/** Former addresses, from the site's root, with a trailing slash. */
	aliases: readonly string[];
	/** Markdown. */
	body: string;
	/** SHA-256 of the body's UTF-8, lower-case hex. */
	bodyDigest: string;
	/** UTF-16 code units without the white space at both ends. */
	bodyLength: number;
	/** The line of the file on which `body` begins, from 1. */
	bodyLine: number;
	/** Every picture file the body shows, in order, each once. */
	pictures: readonly PictureFile[];
}
