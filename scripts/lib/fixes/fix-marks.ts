import { findWaivers } from "../../../src/domain/waiver.ts";
import { findGuardFindings } from "../../../src/markdown/find-guard-findings.ts";
import { parseMarkdown } from "../../../src/markdown/parse-markdown.ts";
import { readYaml } from "../../../src/reader/read-yaml.ts";
import { type Passage, toPassages } from "../checks/passage.ts";
import type { PassageRule } from "../checks/rule.ts";
import { RULES } from "../checks/rules.ts";
import { toFieldPassages } from "../checks/to-field-passages.ts";
import { applyEdits, type Edit } from "./edit.ts";

/** A hint may be right as it stands, so it is not touched. */
const MENDING = RULES.filter(
	(rule): rule is PassageRule => rule.scope === "passage" && rule.severity === "warning",
);

/** The punctuation of a Markdown file's body and printed fields, byte by byte the same elsewhere. */
export function fixMarks(text: string, { bodyStart }: { bodyStart: number }): string {
	const frontMatter = text.slice(0, bodyStart);
	const waived = new Set(findWaivers(frontMatter).map(({ rule }) => rule));
	const rules = MENDING.filter(({ id }) => !waived.has(id));
	const passages = [...toPrintedFields(frontMatter, text), ...toBodyPassages(text, bodyStart)];
	return applyEdits(
		text,
		passages.flatMap((passage) => findEdits(passage, { text, rules })),
	);
}

function toPrintedFields(frontMatter: string, text: string): Passage[] {
	const yaml = frontMatter.replaceAll(/^---[ \t]*$/gmu, "");
	const fields = readYaml({ file: "", text: yaml, report: () => undefined });
	return fields ? toFieldPassages({ value: fields.data, place: fields.place, text }) : [];
}

function toBodyPassages(text: string, start: number): Passage[] {
	const body = text.slice(start);
	if (findGuardFindings(body).length > 0) return [];
	return toPassages(parseMarkdown(body), { text, start });
}

function findEdits(
	passage: Passage,
	{ text, rules }: { text: string; rules: readonly PassageRule[] },
): Edit[] {
	return rules
		.flatMap(({ find }) => find(passage))
		.flatMap(({ index, mend }): Edit[] => {
			if (!mend) return [];
			const start = passage.offsets[index] ?? -1;
			const end = (passage.offsets[index + mend.length - 1] ?? -2) + 1;
			const typed = passage.text.slice(index, index + mend.length);
			// Escapes and entities stand otherwise in the file than in print.
			if (text.slice(start, end) !== typed) return [];
			return [{ start, end, replacement: mend.replacement }];
		});
}
