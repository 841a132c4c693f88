import type { Fault } from "../domain/fault.ts";
import { describeProblem, type Problem } from "../strings/fault-texts.ts";

/** Where a fault is. */
export interface Place {
	/** Relative to the content folder. */
	file: string;
	/** From 1; 1 for a fault of the file as a whole. */
	line?: number | undefined;
	/** From 1, in UTF-16 code units. */
	column?: number | undefined;
	field?: string | undefined;
}

/** Receives each fault as it is found. */
export type Report = (problem: Problem, place: Place) => void;

export function toFault(problem: Problem, { file, line = 1, column, field }: Place): Fault {
	const { message, hint } = describeProblem(problem);
	return { rule: problem.rule, file, line, column, field, message, hint };
}
