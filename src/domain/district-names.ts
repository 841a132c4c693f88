import type { District } from "./district.ts";

/** The end of an official name that a headline leaves out: 平谷区 → 平谷. */
const OFFICIAL_ENDS = /(?<=^\p{Script=Han}{2,})[区县]$/u;

/** Everything a text may call a district by: its name, the name without its end, its aliases. */
export function toDistrictNames({ name, aliases }: Pick<District, "name" | "aliases">): string[] {
	return [...new Set([name, name.replace(OFFICIAL_ENDS, ""), ...aliases])];
}
