import type { RootContent } from "mdast";
import { isTorn } from "../../../../src/print/paragraph-ends.ts";
import { toInlineText } from "../../../../src/markdown/to-inline-text.ts";
import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { BodyRule, Finding } from "../rule.ts";

const SHOWN = 8;
/** A line so short is a heading or a signature of its own. */
const LEAST = 8;

/** Two paragraphs of running text between which print, or a stray blank line, has cut a sentence. */
export const TORN_PARAGRAPH: BodyRule = {
	id: "torn-paragraph",
	severity: "warning",
	scope: "body",
	find({ root, start }) {
		return root.children.flatMap((node, index): Finding[] => {
			const next = root.children[index + 1];
			const [before, after] = [toText(node), next && toText(next)];
			if (before === undefined || after === undefined || before.length < LEAST) return [];
			if (!/[\p{Script=Han}\d，、]$/u.test(before) || !isTorn(before, after)) return [];
			const end = start + (node.position?.end.offset ?? 0);
			return [
				{
					index: Math.max(start, end - 1),
					text: CHECK_RULE_TEXTS.torn({
						before: before.slice(-SHOWN),
						after: after.slice(0, SHOWN),
					}),
				},
			];
		});
	},
};

function toText(node: RootContent): string | undefined {
	return node.type === "paragraph" ? toInlineText(node).trim() : undefined;
}
