import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** One name in the content folder, as it is on disk: links are not followed. */
export interface Entry {
	name: string;
	/** Relative to the content folder, `/` between parts. */
	path: string;
	kind: "file" | "folder" | "link" | "other";
	/** What the folder holds, by name; empty for the rest. */
	entries: readonly Entry[];
}

/** Files that systems, editors and the import leave behind, which no one means to publish. */
const DROPPINGS =
	/^(?:import-report[\w-]*\.txt|\.DS_Store|\.gitkeep|Thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#|\._.*|.*\.sw[op]|.*~)$/i;

/** Everything under the content folder except editors' droppings. Throws if a folder cannot be listed. */
export async function walkContent(directory: string, path = ""): Promise<Entry[]> {
	const found = await listFolder(join(directory, path));
	const wanted = found.filter(({ name }) => !DROPPINGS.test(name));
	wanted.sort((a, b) => (a.name < b.name ? -1 : 1));
	return Promise.all(
		wanted.map(async (found) => {
			const entryPath = path === "" ? found.name : `${path}/${found.name}`;
			const kind = toKind(found);
			const entries = kind === "folder" ? await walkContent(directory, entryPath) : [];
			return { name: found.name, path: entryPath, kind, entries };
		}),
	);
}

async function listFolder(path: string): Promise<Dirent[]> {
	try {
		return await readdir(path, { withFileTypes: true });
	} catch (cause) {
		throw new Error(`Cannot list the folder ${path}`, { cause });
	}
}

function toKind(found: Dirent): Entry["kind"] {
	if (found.isSymbolicLink()) return "link";
	if (found.isDirectory()) return "folder";
	return found.isFile() ? "file" : "other";
}

/** How many files the entries hold, in folders and out, that pass the test. */
export function countFiles(
	entries: readonly Entry[],
	isCounted: (entry: Entry) => boolean = () => true,
): number {
	return entries.reduce(
		(count, entry) =>
			count +
			(entry.kind === "folder" ? countFiles(entry.entries, isCounted) : Number(isCounted(entry))),
		0,
	);
}
