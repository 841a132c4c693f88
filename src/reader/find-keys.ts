import { z } from "astro/zod";
import type { FieldPath } from "./locate-field.ts";

/** The keys a schema allows at a path; none where it allows no group of keys. */
export function findKeys(schema: z.ZodType, path: FieldPath): string[] {
	let current: unknown = unwrap(schema);
	for (const part of path) {
		if (current instanceof z.ZodObject) current = unwrap(current.shape[part]);
		else if (current instanceof z.ZodArray) current = unwrap(current.element);
		else return [];
	}
	return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: unknown): unknown {
	const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
	return isWrapped ? unwrap(schema.unwrap()) : schema;
}
