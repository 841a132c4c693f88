import type { CalendarDay } from "../domain/calendar-day.ts";
import { RESERVED_STANDING_SLUGS } from "../domain/slug.ts";
import type { Room } from "../strings/faults/file-faults.ts";
import { arrangeEditions } from "./arrange-editions.ts";
import { findClashes } from "./find-clashes.ts";
import { findNameProblem } from "./find-name-problem.ts";
import type { Report } from "./to-fault.ts";
import { countFiles, type Entry } from "./walk-content.ts";

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
	districts: readonly ContentFile[];
	columns: readonly ContentFile[];
	people: readonly ContentFile[];
	standingPages: readonly ContentFile[];
	/** By date, oldest first. */
	editions: readonly EditionFiles[];
}

const ROOMS = ["districts", "columns", "people", "pages", "editions"];

/** Finds the place of every entry; what has none is reported. */
export function arrangeContent(entries: readonly Entry[], report: Report): ContentFiles {
	findClashes(entries, report);
	const site = entries.find(({ name, kind }) => name === "site.yaml" && kind === "file");
	if (!site) report({ rule: "missing-site" }, { file: "site.yaml" });
	for (const entry of entries) {
		const isRoom = entry.kind === "folder" && ROOMS.includes(entry.name);
		if (entry !== site && !isRoom) reportStray({ entry, room: "root", report });
	}
	const inside = (name: string) =>
		entries.find((entry) => entry.name === name && entry.kind === "folder")?.entries ?? [];
	const yamlFiles = (room: "districts" | "columns" | "people") =>
		arrangeRoom({ entries: inside(room), room, extension: ".yaml", report });
	return {
		siteFile: site?.path,
		districts: yamlFiles("districts"),
		columns: yamlFiles("columns"),
		people: yamlFiles("people"),
		standingPages: arrangeRoom({
			entries: inside("pages"),
			room: "pages",
			extension: ".md",
			reserved: RESERVED_STANDING_SLUGS,
			report,
		}),
		editions: arrangeEditions(inside("editions"), report),
	};
}

interface RoomEntries {
	entries: readonly Entry[];
	room: Room;
	extension: ".md" | ".yaml";
	reserved?: readonly string[];
	report: Report;
}

/** The files of a folder whose names become addresses. */
export function arrangeRoom({ entries, report, ...room }: RoomEntries): ContentFile[] {
	const files: ContentFile[] = [];
	for (const entry of entries) {
		if (entry.kind !== "file") {
			reportStray({ entry, room: room.room, report });
			continue;
		}
		const problem = findNameProblem({ name: entry.name, ...room });
		if (problem) report(problem, { file: entry.path });
		else files.push({ file: entry.path, slug: entry.name.slice(0, -room.extension.length) });
	}
	return files;
}

/** Reports an entry that has no business in its folder. */
export function reportStray({ entry, room, report }: { entry: Entry; room: Room; report: Report }) {
	const place = { file: entry.path };
	if (entry.kind === "link") report({ rule: "symbolic-link" }, place);
	else if (entry.kind === "other") report({ rule: "special-file" }, place);
	else if (entry.kind === "file") report({ rule: "unexpected-file", room }, place);
	else report({ rule: "unexpected-folder", room, files: countFiles(entry.entries) }, place);
}
