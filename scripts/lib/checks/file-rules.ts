import type { Rule } from "./rule.ts";
import { DASH_FORM } from "./rules/dash-form.ts";
import { DOUBLED_CHARACTER } from "./rules/doubled-character.ts";
import { ELLIPSIS_FORM } from "./rules/ellipsis-form.ts";
import { FIXED_ORDER } from "./rules/fixed-order.ts";
import { FORBIDDEN_TERM } from "./rules/forbidden-term.ts";
import { HALF_WIDTH_MARK } from "./rules/half-width-mark.ts";
import { ID_NUMBER } from "./rules/id-number.ts";
import { MOBILE_NUMBER } from "./rules/mobile-number.ts";
import { RANGE_MARK } from "./rules/range-mark.ts";
import { REPEATED_MARK } from "./rules/repeated-mark.ts";
import { REQUIRED_TERM } from "./rules/required-term.ts";
import { SPACE_BETWEEN_HAN } from "./rules/space-between-han.ts";
import { TORN_PARAGRAPH } from "./rules/torn-paragraph.ts";
import { UNPAIRED_MARK } from "./rules/unpaired-mark.ts";

/** The rules that look at one file after another. */
export const FILE_RULES: readonly Rule[] = [
	...[HALF_WIDTH_MARK, UNPAIRED_MARK, REPEATED_MARK, ELLIPSIS_FORM, DASH_FORM, RANGE_MARK],
	...[DOUBLED_CHARACTER, SPACE_BETWEEN_HAN, TORN_PARAGRAPH, ID_NUMBER, MOBILE_NUMBER],
	...[REQUIRED_TERM, FORBIDDEN_TERM, FIXED_ORDER],
];

/** Those that stop a build. */
export const STOPPING_FILE_RULES = FILE_RULES.filter(({ severity }) => severity === "error");
