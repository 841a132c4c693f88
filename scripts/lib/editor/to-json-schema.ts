import { z } from "astro/zod";
import { type KeyedFile, KEY_NOTES } from "../../../src/strings/key-notes.ts";

/** A JSON Schema (2020-12), as far as it is looked into here. */
export interface JsonSchema {
	type?: string;
	description?: string;
	properties?: Record<string, JsonSchema>;
	items?: JsonSchema;
	enum?: readonly string[];
	[keyword: string]: unknown;
}

/** What an editor's program may offer for a kind of file: keys, what they mean, which values they take. */
export function toJsonSchema(
	schema: z.ZodType,
	{ file, values = {} }: { file: KeyedFile; values?: Readonly<Record<string, readonly string[]>> },
): JsonSchema {
	const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
	const notes: Readonly<Record<string, string>> = KEY_NOTES[file];
	describe(json, { notes, path: "" });
	for (const [key, known] of Object.entries(values)) offer(json.properties?.[key], known);
	return json;
}

function describe(
	schema: JsonSchema,
	{ notes, path }: { notes: Readonly<Record<string, string>>; path: string },
): void {
	const note = notes[path];
	if (note !== undefined) schema.description = note;
	if (schema.items) describe(schema.items, { notes, path });
	for (const [key, property] of Object.entries(schema.properties ?? {})) {
		describe(property, { notes, path: path === "" ? key : `${path}.${key}` });
	}
	widen(schema);
}

/** A text may be typed so that YAML reads a number: `value: 224`. */
function widen(schema: JsonSchema): void {
	if (schema.type === "string" && schema.enum === undefined) {
		Object.assign(schema, { type: ["string", "number"] });
	}
}

function offer(schema: JsonSchema | undefined, known: readonly string[]): void {
	const target = schema?.items ?? schema;
	if (target && known.length > 0) Object.assign(target, { type: "string", enum: [...known] });
}
