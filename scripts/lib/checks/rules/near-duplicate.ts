import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import { compareFingerprints, groupFingerprints } from "../fingerprints.ts";
import type { PaperFinding, PaperRule } from "../rule.ts";

/** The part of its shingles that an article shares with another to be taken for the same. */
const SAME = 0.8;

/** Articles that are nearly the same, each named once, at the later one. */
export const NEAR_DUPLICATE: PaperRule = {
	id: "near-duplicate",
	severity: "warning",
	scope: "paper",
	find({ gathered: { fingerprints } }) {
		const findings: PaperFinding[] = [];
		for (const [file, other] of groupFingerprints(fingerprints)) {
			const [a, b] = [fingerprints.get(file), fingerprints.get(other)];
			if (!a || !b) continue;
			const share = compareFingerprints(a, b);
			if (share < SAME) continue;
			const percent = Math.round(share * 100);
			findings.push({ file, text: CHECK_RULE_TEXTS.nearDuplicate({ percent, file: other }) });
		}
		return findings;
	},
};
