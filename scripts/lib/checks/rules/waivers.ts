import type { WaiverRule } from "../rule.ts";

/** Raised where the waivers are applied. */
export const WAIVER_RULES: readonly WaiverRule[] = [
	{ id: "waiver-unknown", severity: "error", scope: "waiver" },
	{ id: "waiver-without-reason", severity: "error", scope: "waiver" },
	{ id: "waiver-unused", severity: "hint", scope: "waiver" },
];
