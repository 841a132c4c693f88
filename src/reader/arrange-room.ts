import type { Room } from "../strings/faults/file-faults.ts";
import type { ContentFile } from "./content-files.ts";
import { findNameProblem } from "./find-name-problem.ts";
import type { Report } from "./to-fault.ts";
import { countFiles, type Entry } from "./walk-content.ts";

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
