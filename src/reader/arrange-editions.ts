import { type CalendarDay, parseCalendarDay } from "../domain/calendar-day.ts";
import { RESERVED_ARTICLE_SLUGS } from "../domain/slug.ts";
import type { DayPart } from "../strings/faults/file-faults.ts";
import { arrangeRoom, reportStray } from "./arrange-room.ts";
import type { EditionFiles } from "./content-files.ts";
import { findPictureNameProblem } from "./find-name-problem.ts";
import type { Report } from "./to-fault.ts";
import { countFiles, type Entry } from "./walk-content.ts";

const PARTS: readonly { part: DayPart; pattern: RegExp }[] = [
	{ part: "year", pattern: /^\d{4}$/ },
	{ part: "month", pattern: /^\d{2}$/ },
	{ part: "day", pattern: /^\d{2}$/ },
];

/** The editions of `editions/YYYY/MM/DD/`, oldest first. */
export function arrangeEditions(entries: readonly Entry[], report: Report): EditionFiles[] {
	return arrangeDays({ entries, before: [], report });
}

interface DayFolders {
	entries: readonly Entry[];
	/** The parts of the date above these entries. */
	before: readonly string[];
	report: Report;
}

function arrangeDays({ entries, before, report }: DayFolders): EditionFiles[] {
	const expected = PARTS[before.length];
	if (!expected) return [];
	return entries.flatMap((entry) => {
		if (entry.kind === "link" || entry.kind === "other") {
			reportStray({ entry, room: "edition", report });
			return [];
		}
		if (entry.kind === "file" || !expected.pattern.test(entry.name)) {
			const problem = { rule: "not-a-day-folder", name: entry.name, part: expected.part } as const;
			report(problem, { file: entry.path });
			return [];
		}
		const parts = [...before, entry.name];
		if (parts.length < PARTS.length) {
			return arrangeDays({ entries: entry.entries, before: parts, report });
		}
		const day = parts.join("-");
		const date = parseCalendarDay(day);
		if (!date) report({ rule: "impossible-day", day }, { file: entry.path });
		return date ? arrangeEdition({ date, folder: entry, report }) : [];
	});
}

interface DayFolder {
	date: CalendarDay;
	folder: Entry;
	report: Report;
}

/** The files of one day; none for a folder with nothing in it, which git does not keep. */
function arrangeEdition({ date, folder, report }: DayFolder): EditionFiles[] {
	const { entries, path } = folder;
	if (countFiles(entries) === 0) return [];
	const editionFile = entries.find(({ name, kind }) => name === "edition.yaml" && kind === "file");
	const images = entries.find(({ name, kind }) => name === "images" && kind === "folder");
	const rest = entries.filter((entry) => entry !== editionFile && entry !== images);
	if (images) checkPictures(images.entries, report);
	const folders = rest.filter(({ kind }) => kind === "folder");
	for (const entry of folders) reportFolder({ entry, beside: entries, report });
	const articles = arrangeRoom({
		entries: rest.filter(({ kind }) => kind !== "folder"),
		room: "edition",
		extension: ".md",
		reserved: RESERVED_ARTICLE_SLUGS,
		report,
	});
	if (!entries.some(({ name }) => /\.md$/i.test(name))) {
		report({ rule: "edition-without-articles" }, { file: path });
	}
	return [{ date, folder: path, editionFile: editionFile?.path, articles }];
}

/** A folder beside the article of the same name would take its address. */
function reportFolder({
	entry,
	beside,
	report,
}: {
	entry: Entry;
	beside: readonly Entry[];
	report: Report;
}) {
	const article = beside.find(
		({ name }) => name.toLowerCase() === `${entry.name.toLowerCase()}.md`,
	);
	if (!article) {
		reportStray({ entry, room: "edition", report });
		return;
	}
	const files = countFiles(entry.entries);
	report({ rule: "article-and-folder", article: article.name, files }, { file: entry.path });
}

function checkPictures(entries: readonly Entry[], report: Report): void {
	for (const entry of entries) {
		if (entry.kind !== "file") {
			reportStray({ entry, room: "images", report });
			continue;
		}
		const problem = findPictureNameProblem(entry.name);
		if (problem) report(problem, { file: entry.path });
	}
}
