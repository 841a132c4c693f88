import { stringify } from "yaml";

const OPTIONS = { lineWidth: 0, schema: "core", singleQuote: true } as const;

/** `key: value`, the value quoted where YAML would read it otherwise. */
export function formatEntry(key: string, value: string | number | boolean): string {
	return `${key}: ${stringify(value, OPTIONS).trimEnd()}`;
}

/** `key: [a, b]` */
export function formatListEntry(key: string, values: readonly string[]): string {
	return `${key}: [${values.map((value) => formatItem(value)).join(", ")}]`;
}

/** Marks that end an item of a list or that an editor would take for its end. */
function formatItem(value: string): string {
	return /[,，、；[\]{}]/u.test(value)
		? `'${value.replaceAll("'", "''")}'`
		: stringify(value, OPTIONS).trimEnd();
}
