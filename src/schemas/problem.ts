import type { z } from "astro/zod";

/** What a field's own rule finds wrong with a value; the texts are in `src/strings/faults/`. */
export type SchemaProblem =
	| { rule: "empty-value" }
	| { rule: "empty-list" }
	| { rule: "outer-space"; typed: string }
	| { rule: "many-lines" }
	| { rule: "too-long"; length: number; maximum: number }
	| { rule: "not-an-integer"; typed: string }
	| { rule: "number-too-small"; typed: string; minimum: number }
	| { rule: "not-a-boolean"; typed: string }
	| { rule: "not-a-day"; typed: string }
	| { rule: "not-an-instant"; typed: string }
	| { rule: "not-one-of"; typed: string; options: readonly string[] }
	| { rule: "repeated-item"; typed: string }
	| { rule: "bad-path"; typed: string }
	| { rule: "bad-origin"; typed: string }
	| { rule: "unknown-time-zone"; typed: string }
	| { rule: "not-shades"; typed: string }
	| { rule: "weak-colour"; shade: "light" | "dark"; contrast: number };

/** Records the problem on zod's own list, so that every fault of a file is found in one pass. */
export function addProblem(
	context: z.RefinementCtx,
	problem: SchemaProblem & { path?: PropertyKey[] },
): void {
	const { path, ...params } = problem;
	context.addIssue({ code: "custom", params: { problem: params }, ...(path && { path }) });
}

/** The problem that `addProblem` recorded, if the issue is one of ours. */
export function findProblem(issue: z.core.$ZodIssue): SchemaProblem | undefined {
	return issue.code === "custom" ? issue.params?.["problem"] : undefined;
}
