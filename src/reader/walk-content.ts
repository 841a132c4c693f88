import { type Dirent, readdirSync } from "node:fs";
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

const NOTHING: readonly Entry[] = [];

/** Everything under the content folder except editors' droppings. Throws if a folder cannot be listed. */
export function walkContent(directory: string, path = ""): Entry[] {
	const found = listFolder(join(directory, path));
	const wanted = found.filter(({ name }) => !DROPPINGS.test(name));
	wanted.sort((a, b) => (a.name < b.name ? -1 : 1));
	return wanted.map((each) => {
		const { name } = each;
		const entryPath = path === "" ? name : `${path}/${name}`;
		const kind = toKind(each);
		const entries = kind === "folder" ? walkContent(directory, entryPath) : NOTHING;
		return { name, path: entryPath, kind, entries };
	});
}

function listFolder(path: string): Dirent[] {
	try {
		return readdirSync(path, { withFileTypes: true });
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
