import { RESERVED_STANDING_SLUGS } from "../domain/slug.ts";
import { arrangeEditions } from "./arrange-editions.ts";
import { arrangeRoom, reportStray } from "./arrange-room.ts";
import type { ContentFiles } from "./content-files.ts";
import { findClashes } from "./find-clashes.ts";
import type { Report } from "./to-fault.ts";
import type { Entry } from "./walk-content.ts";

const ROOMS = ["districts", "columns", "people", "pages", "editions", "style"];

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
		termsFile: arrangeStyle(inside("style"), report),
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

/** The file of the paper's rules for words; nothing else may stand beside it. */
function arrangeStyle(entries: readonly Entry[], report: Report): string | undefined {
	const terms = entries.find(({ name, kind }) => name === "terms.yaml" && kind === "file");
	for (const entry of entries) if (entry !== terms) reportStray({ entry, room: "style", report });
	return terms?.path;
}
