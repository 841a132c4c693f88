import { FILE_RULES } from "./file-rules.ts";
import type { Rule } from "./rule.ts";
import { DEAD_LINK } from "./rules/dead-link.ts";
import { NO_CN_NUMBER, NO_SERIAL } from "./rules/missing-facts.ts";
import { NEAR_DUPLICATE } from "./rules/near-duplicate.ts";
import { NO_LEAD } from "./rules/no-lead.ts";
import { UNUSED_PICTURE } from "./rules/unused-picture.ts";
import { WAIVER_RULES } from "./rules/waivers.ts";

/** Every rule of `npm run check` beside the reader's own. */
export const RULES: readonly Rule[] = [
	...FILE_RULES,
	...[NO_LEAD, NEAR_DUPLICATE, UNUSED_PICTURE, DEAD_LINK, NO_SERIAL, NO_CN_NUMBER],
	...WAIVER_RULES,
];
