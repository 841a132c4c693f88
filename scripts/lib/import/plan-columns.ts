import type { Column } from "../../../src/domain/column.ts";
import type { ImportedStory } from "../../../src/print/imported-story.ts";
import { findColumn } from "../../../src/print/read-heads.ts";
import { toTitleSlug } from "../../../src/reader/to-title-slug.ts";
import { formatEntry } from "../new/format-yaml.ts";
import type { NewFile } from "../new/new-file.ts";

/** A column that the paper does not have yet. */
export interface NewColumn extends NewFile {
	id: string;
	name: string;
	subtitle?: string;
}

export interface PlannedColumns {
	created: NewColumn[];
	findColumnId(printed: string): string | undefined;
}

/** Brackets and squares that print puts around a column's name. */
const FRAME = /^[【[■●◆★\s]+|[】\]\s]+$/gu;

/** Files for the column heads that no column of the paper is printed as. */
export function planColumns(
	stories: readonly ImportedStory[],
	columns: readonly Column[],
): PlannedColumns {
	const created = new Map<string, NewColumn>();
	for (const { heads } of stories) {
		const printed = heads.column;
		if (printed === undefined || created.has(printed) || findColumn(printed, columns)) continue;
		const taken = [...columns.map(({ id }) => id), ...[...created.values()].map(({ id }) => id)];
		created.set(printed, toNewColumn(printed, taken));
	}
	return {
		created: [...created.values()],
		findColumnId: (printed) => findColumn(printed, columns)?.id ?? created.get(printed)?.id,
	};
}

function toNewColumn(printed: string, taken: readonly string[]): NewColumn {
	const [name = printed, ...rest] = printed.replaceAll(FRAME, "").split(/[ \u3000]+/u);
	const subtitle = rest.join(" ");
	const id = toTitleSlug({ title: name, taken });
	const lines = [
		formatEntry("name", name),
		...(subtitle === "" ? [] : [formatEntry("subtitle", subtitle)]),
	];
	return {
		id,
		name,
		...(subtitle !== "" && { subtitle }),
		file: `columns/${id}.yaml`,
		text: `${lines.join("\n")}\n`,
	};
}
