import { punctuate } from "../../../../src/print/punctuate.ts";
import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import { OBJECT } from "../passage.ts";
import type { Finding, PassageRule } from "../rule.ts";

/** Half-width marks beside Han; what keeps its own is decided as in the import. */
export const HALF_WIDTH_MARK: PassageRule = {
	id: "half-width-mark",
	severity: "warning",
	scope: "passage",
	find({ text }) {
		// Dots in a row are an ellipsis, which has a rule of its own.
		const masked = text.replaceAll(/\.{2,}|…/gu, (dots) => OBJECT.repeat(dots.length));
		const full = [...punctuateInPlace(masked)];
		return [...masked].flatMap((typed, at): Finding[] => {
			const mark = full[at];
			if (mark === undefined || mark === typed) return [];
			const index = [...masked].slice(0, at).join("").length;
			return [
				{
					index,
					text: CHECK_RULE_TEXTS.halfWidth({ typed, full: mark }),
					mend: { length: typed.length, replacement: mark },
				},
			];
		});
	},
};

/** Only one mark for one: an ellipsis would move what stands behind it. */
function punctuateInPlace(text: string): string {
	const { text: full } = punctuate(text);
	return full.length === text.length ? full : text;
}
