import fc from "fast-check";
import matter from "gray-matter";
import { expect, test } from "vitest";
import { splitFrontMatter } from "../../../src/reader/split-front-matter.ts";

const PIECES = fc.constantFrom(
	...[
		"---",
		"\n---\n",
		"\n---",
		"\n",
		"\n\n",
		"title: 甲",
		"\n- 甲",
		"\n-",
		"\n  ---\n",
		"\n--- \n",
	],
	...["\n———\n", "\n---js\n", "\n----\n", "正文", "# 注", " ", "\t", "　", "\n—— \n", "\n　---\n"],
);
const TEXTS = fc.array(PIECES, { maxLength: 9 }).map((pieces) => `---\n${pieces.join("")}`);
/** Lines that look like a fence and would be none. */
const LOOK_ALIKE = /^[-‐-―─━⸺⸻ー﹘﹣－]+[\s　]*$/u;

test("a file is divided where the splitter divides it, if no line before looks like a fence", () => {
	let divided = 0;
	fc.assert(
		fc.property(TEXTS, (text) => {
			const rules: string[] = [];
			const report = ({ rule }: { rule: string }) => void rules.push(rule);
			const split = splitFrontMatter({ file: "a.md", text, report });
			const lines = text.split("\n");
			const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
			const isPlain = end > 0 && !lines.slice(1, end).some((line) => LOOK_ALIKE.test(line));
			expect([split !== undefined, rules.length], text).toEqual([isPlain, isPlain ? 0 : 1]);
			if (!split) return;
			divided += 1;
			const engines = { yaml: { parse: () => ({}) } };
			const expected = matter(text, { engines, language: "yaml" });
			expect(split.frontMatter, text).toBe(expected.matter);
			expect(split.body, text).toBe(expected.content.replace(/^[ \t]+\n/, ""));
			const before = text.slice(0, text.length - split.body.length);
			expect(split.bodyLine, text).toBe(before.split("\n").length);
		}),
		{ seed: 20201202, numRuns: 3000 },
	);
	expect(divided).toBeGreaterThan(500);
});
