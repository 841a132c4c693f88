import { compareDistricts, type District } from "../domain/district.ts";
import { districtSchema } from "../schemas/district.ts";
import type { ContentFile } from "./content-files.ts";
import { createDirectory, type Directory } from "./directory.ts";
import { type FileRecord, readRecord } from "./read-record.ts";
import type { Source } from "./source.ts";
import type { Report } from "./to-fault.ts";

type DistrictRecord = FileRecord<Omit<District, "id">> & { id: string };

/** The districts in their order, their parents checked. */
export async function readDistricts(
	files: readonly ContentFile[],
	source: Source,
): Promise<Directory<District>> {
	const records: DistrictRecord[] = [];
	for (const { file, slug } of files) {
		const record = await readRecord({ file, schema: districtSchema }, source);
		if (record) records.push({ ...record, id: slug });
	}
	const items = records.map(({ id, value }): District => ({ id, ...value }));
	const directory = createDirectory(items.toSorted(compareDistricts), {
		ids: files.map(({ slug }) => slug),
	});
	for (const record of records) checkParent(record, { directory, report: source.report });
	checkNames(records, source.report);
	checkTiles(records, source.report);
	return directory;
}

interface Known {
	directory: Directory<District>;
	report: Report;
}

function checkParent({ id, value, place }: DistrictRecord, { directory, report }: Known): void {
	const typed = value.parent;
	if (typed === undefined) return;
	if (!directory.isKnown(typed)) {
		const nearest = directory.findNearest(typed);
		report({ rule: "unknown-parent", typed, nearest }, place(["parent"]));
	} else if (isAncestor({ id, of: typed, directory })) {
		report({ rule: "circular-parent", typed }, place(["parent"]));
	}
}

function isAncestor({
	id,
	of,
	directory,
}: {
	id: string;
	of: string;
	directory: Directory<District>;
}) {
	const seen = new Set<string>();
	for (let next: string | undefined = of; next !== undefined; next = directory.find(next)?.parent) {
		if (next === id) return true;
		if (seen.has(next)) return false;
		seen.add(next);
	}
	return false;
}

/** A name that two districts share would make a miss point at either. */
function checkNames(records: readonly DistrictRecord[], report: Report): void {
	const owners = new Map<string, string>();
	for (const { id, value, place } of records) {
		[value.name, ...value.aliases].forEach((typed, index) => {
			const other = owners.get(typed);
			if (other === undefined) owners.set(typed, id);
			else {
				const path = index === 0 ? ["name"] : ["aliases", index - 1];
				report({ rule: "repeated-district-name", typed, other }, place(path));
			}
		});
	}
}

/** Of two districts on one tile a reader would see one. */
function checkTiles(records: readonly DistrictRecord[], report: Report): void {
	const owners = new Map<string, string>();
	for (const { id, value, place } of records) {
		if (!value.tile) continue;
		const typed = `${value.tile.x},${value.tile.y}`;
		const other = owners.get(typed);
		if (other === undefined) owners.set(typed, id);
		else report({ rule: "repeated-tile", typed, other }, place(["tile"]));
	}
}
