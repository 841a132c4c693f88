import type { Rule } from "./rule.ts";
import { DASH_FORM } from "./rules/dash-form.ts";
import { DEAD_LINK } from "./rules/dead-link.ts";
import { DOUBLED_CHARACTER } from "./rules/doubled-character.ts";
import { ELLIPSIS_FORM } from "./rules/ellipsis-form.ts";
import { FIXED_ORDER } from "./rules/fixed-order.ts";
import { FORBIDDEN_TERM } from "./rules/forbidden-term.ts";
import { HALF_WIDTH_MARK } from "./rules/half-width-mark.ts";
import { ID_NUMBER } from "./rules/id-number.ts";
import { NO_CN_NUMBER, NO_SERIAL } from "./rules/missing-facts.ts";
import { MOBILE_NUMBER } from "./rules/mobile-number.ts";
import { NEAR_DUPLICATE } from "./rules/near-duplicate.ts";
import { NO_LEAD } from "./rules/no-lead.ts";
import { RANGE_MARK } from "./rules/range-mark.ts";
import { REPEATED_MARK } from "./rules/repeated-mark.ts";
import { REQUIRED_TERM } from "./rules/required-term.ts";
import { SPACE_BETWEEN_HAN } from "./rules/space-between-han.ts";
import { TORN_PARAGRAPH } from "./rules/torn-paragraph.ts";
import { UNPAIRED_MARK } from "./rules/unpaired-mark.ts";
import { UNUSED_PICTURE } from "./rules/unused-picture.ts";
import { WAIVER_RULES } from "./rules/waivers.ts";

/** Every rule of `npm run check` beside the reader's own. */
export const RULES: readonly Rule[] = [
	...[HALF_WIDTH_MARK, UNPAIRED_MARK, REPEATED_MARK, ELLIPSIS_FORM, DASH_FORM, RANGE_MARK],
	...[DOUBLED_CHARACTER, SPACE_BETWEEN_HAN, TORN_PARAGRAPH, ID_NUMBER, MOBILE_NUMBER],
	...[REQUIRED_TERM, FORBIDDEN_TERM, FIXED_ORDER],
	...[NO_LEAD, NEAR_DUPLICATE, UNUSED_PICTURE, DEAD_LINK, NO_SERIAL, NO_CN_NUMBER],
	...WAIVER_RULES,
];

/** The rules that stop a build. */
export const STOPPING_RULES = RULES.filter(({ severity }) => severity === "error");
