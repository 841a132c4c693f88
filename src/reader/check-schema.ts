import type { z } from "astro/zod";
import { findProblem, type SchemaProblem } from "../schemas/problem.ts";
import type { Problem } from "../strings/fault-texts.ts";
import { DAY_KEYS } from "../strings/field-names.ts";
import { findKey, findOption } from "./find-key.ts";
import { findKeys } from "./find-keys.ts";
import type { FieldPath } from "./locate-field.ts";
import type { Fields } from "./read-yaml.ts";
import type { Report } from "./to-fault.ts";

interface CheckedFields<Schema extends z.ZodType> {
	fields: Fields;
	schema: Schema;
	report: Report;
}

/** The fields as the schema has them, or `undefined` with every fault reported. */
export function checkSchema<Schema extends z.ZodType>({
	fields,
	schema,
	report,
}: CheckedFields<Schema>): z.output<Schema> | undefined {
	const result = schema.safeParse(fields.data);
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		for (const { problem, path, part } of toProblems(issue, { fields, schema })) {
			report(problem, fields.place(path, part));
		}
	}
	return undefined;
}

interface FieldProblem {
	problem: Problem;
	path: FieldPath;
	part?: "key" | "value";
}

type Context = Pick<CheckedFields<z.ZodType>, "fields" | "schema">;

function toProblems(issue: z.core.$ZodIssue, { fields, schema }: Context): FieldProblem[] {
	const path = issue.path.filter((part) => typeof part !== "symbol");
	const own = findProblem(issue);
	if (own) return [{ problem: withNearest(own), path }];
	if (issue.code === "unrecognized_keys") {
		const keys = findKeys(schema, path);
		return issue.keys.map((typed) => ({
			problem: toKeyProblem(typed, keys),
			path: [...path, typed],
			part: "key",
		}));
	}
	if (issue.code === "invalid_type") {
		return [{ problem: toTypeProblem({ issue, path, fields, schema }), path }];
	}
	throw new Error(`A schema raised an issue that has no text: ${issue.code} at ${path.join(".")}`);
}

function withNearest(problem: SchemaProblem): Problem {
	if (problem.rule !== "not-one-of") return problem;
	return { ...problem, nearest: findOption(problem.typed, problem.options) };
}

function toKeyProblem(typed: string, keys: readonly string[]): Problem {
	if (DAY_KEYS.includes(typed) && isDated(keys)) return { rule: "date-key", typed };
	const nearest = findKey(typed, keys);
	if (nearest !== undefined && /\p{Script=Han}/u.test(typed)) {
		return { rule: "chinese-key", typed, nearest };
	}
	return { rule: "unknown-key", typed, nearest };
}

/** Whether the keys are those of a file whose day is its folder. */
function isDated(keys: readonly string[]): boolean {
	return keys.includes("districts") || keys.includes("serialNumber");
}

type WrongType = Context & { issue: z.core.$ZodIssueInvalidType; path: FieldPath };

function toTypeProblem({ issue, path, fields, schema }: WrongType): Problem {
	const value = findValue(fields.data, path);
	const key = String(path.findLast((part) => typeof part === "string") ?? "");
	if (value === undefined) return { rule: "missing-field", key };
	if (value === "") return { rule: "empty-value" };
	if (path.length === 0) return { rule: "yaml-syntax" };
	if (issue.expected === "string") return { rule: "expected-text" };
	if (issue.expected === "object") return { rule: "expected-group", keys: findKeys(schema, path) };
	return { rule: "expected-list", key, typed: typeof value === "string" ? value : undefined };
}

/** The value a path leads to in objects and arrays. */
function findValue(data: unknown, path: FieldPath): unknown {
	return path.reduce<unknown>(
		(value, part) =>
			typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined,
		data,
	);
}
