import type { z } from "astro/zod";
import { checkSchema } from "./check-schema.ts";
import { type Fields, readYaml } from "./read-yaml.ts";
import { readTextFile } from "./read-text-file.ts";
import type { Source } from "./source.ts";

/** What a YAML file or a front matter says, and where it says it. */
export interface FileRecord<Value> {
	file: string;
	value: Value;
	place: Fields["place"];
}

interface YamlFile<Schema extends z.ZodType> {
	file: string;
	schema: Schema;
}

/** A `.yaml` file as its schema has it; `undefined` with its faults reported. */
export async function readRecord<Schema extends z.ZodType>(
	{ file, schema }: YamlFile<Schema>,
	source: Source,
): Promise<FileRecord<z.output<Schema>> | undefined> {
	const text = readTextFile(file, source);
	if (text === undefined) return undefined;
	return toRecord({ file, schema, text }, source);
}

/** YAML text as its schema has it; its first line is the file's first line. */
export function toRecord<Schema extends z.ZodType>(
	{ file, schema, text }: YamlFile<Schema> & { text: string },
	{ report, observer }: Source,
): FileRecord<z.output<Schema>> | undefined {
	const fields = readYaml({ file, text, report });
	const value = fields && checkSchema({ fields, schema, report });
	if (!fields || value === undefined) return undefined;
	observer?.onRecord?.({ file, value, place: fields.place });
	return { file, value, place: fields.place };
}
