import { CHARACTER_FAULTS } from "./faults/character-faults.ts";
import type { FaultText } from "./faults/fault-text.ts";
import { FIELD_FAULTS } from "./faults/field-faults.ts";
import { FILE_FAULTS } from "./faults/file-faults.ts";
import { FRONT_MATTER_FAULTS } from "./faults/front-matter-faults.ts";
import { REFERENCE_FAULTS } from "./faults/reference-faults.ts";

const TABLE = {
	...FILE_FAULTS,
	...CHARACTER_FAULTS,
	...FRONT_MATTER_FAULTS,
	...FIELD_FAULTS,
	...REFERENCE_FAULTS,
};

/** The permanent id of every rule the reader has. */
export type FaultRule = keyof typeof TABLE;

type FaultDetails = {
	[Rule in FaultRule]: Parameters<(typeof TABLE)[Rule]> extends [infer Details] ? Details : object;
};

/** Rule id → what it says about the details of one fault. */
export const FAULT_TEXTS: { [Rule in FaultRule]: (details: FaultDetails[Rule]) => FaultText } =
	TABLE;

/** A rule and what its text needs to know. */
export type Problem<Rule extends FaultRule = FaultRule> = {
	[Each in Rule]: { rule: Each } & FaultDetails[Each];
}[Rule];

/** The message and hint for a problem. */
export function describeProblem<Rule extends FaultRule>(
	problem: { rule: Rule } & FaultDetails[Rule],
): FaultText {
	return FAULT_TEXTS[problem.rule](problem);
}
