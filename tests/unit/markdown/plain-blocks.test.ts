import fc from "fast-check";
import { expect, test } from "vitest";
import { toBodyTree } from "../../../src/markdown/body-tree.ts";
import { findGuardFindings } from "../../../src/markdown/find-guard-findings.ts";
import { inspectBody } from "../../../src/markdown/inspect-body.ts";
import { parseMarkdown } from "../../../src/markdown/parse-markdown.ts";
import { findPlainBlocks } from "../../../src/markdown/plain-blocks.ts";
import { PARSER } from "../../../src/markdown/parser.ts";
import { PROCESSOR } from "../../../src/markdown/processor.ts";
import { findByRules } from "../../../src/markdown/rules.ts";
import { toMarkdownFaults } from "../../../src/markdown/to-markdown-faults.ts";
import { toPlainTextOfTree } from "../../../src/markdown/to-plain-text.ts";
import { makeContext } from "./make-context.ts";

const OPTIONS = { seed: 20201202, numRuns: 600 };

const WORDS = fc.constantFrom(
	...["工会", "职工", "648家", "3.5%", "1", "12", "A-1", "a b", "𠮷", "é", "I'm", '"', "（", "）"],
	...[
		"，",
		"。",
		"“",
		"”",
		"——",
		"：",
		":",
		"／",
		"/",
		"+",
		"-",
		"=",
		";",
		"!",
		"?",
		"(",
		")",
		"^",
	],
);
const BREAKS = fc.constantFrom(
	"\n\n",
	"\n",
	"\n\n\n",
	"\n　　",
	"\n\n　　",
	"\n\n## ",
	"\n\n### ",
	"\n## ",
);
/** What means something to Markdown somewhere, or looks as if it did. */
const MARKS = fc.constantFrom(
	...["*", "**", "_", "`", "~", "~~", "[", "]", "<", ">", "&", "&lt;", "\\", "|", "\t", " ", "  "],
	...[
		"\n- ",
		"\n1. ",
		"\n1.",
		"\n1) ",
		"\n> ",
		"\n# ",
		"\n＃ ",
		"\n##",
		"\n---",
		"\n===",
		"\n|-|-|\n",
	],
	...["\n    ", "\n+ ", "www.example.com", "https://example.com", "a@example.com", "(yù)", "[^1]"],
	...[
		"\n[a]: /b",
		"##",
		"#",
		"\u00a0",
		"\ufeff",
		"\n\u00a0",
		"\n　\n",
		"！[",
		"![图](a.png)",
		"\n:-:\n",
	],
);
const PLAIN = fc.array(fc.oneof({ weight: 4, arbitrary: WORDS }, BREAKS), { maxLength: 24 });
const MIXED = fc.array(
	fc.oneof(
		{ weight: 6, arbitrary: WORDS },
		{ weight: 3, arbitrary: BREAKS },
		MARKS,
		fc.string({ maxLength: 3 }),
	),
	{ maxLength: 24 },
);

/** The long way, which is taken by what is not plain. */
function parseWholly(body: string) {
	const tree = PARSER.parse(body);
	PARSER.runSync(tree, body);
	return tree;
}

/** Without the properties that hold nothing. */
function toData(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

function expectSame(body: string): void {
	const root = parseWholly(body);
	const findings = [...findGuardFindings(body), ...findByRules({ body, root })];
	const { faults, plainText, pictures } = inspectBody(body);
	expect(faults, body).toEqual(toMarkdownFaults(findings, body));
	expect(plainText, body).toBe(toPlainTextOfTree(root));
	expect(toData(parseMarkdown(body)), body).toEqual(toData(root));
	if (!findPlainBlocks(body)) return;
	expect(pictures).toEqual([]);
	const tree = PROCESSOR.runSync(PROCESSOR.parse(body));
	expect(toData(toBodyTree(body, makeContext())), body).toEqual(toData(withoutPositions(tree)));
}

function withoutPositions(tree: object): unknown {
	return JSON.parse(JSON.stringify(tree, (key, value) => (key === "position" ? undefined : value)));
}

test("what is taken for plain is what the parser and the renderer make of it", () => {
	let plain = 0;
	fc.assert(
		fc.property(PLAIN, (pieces) => {
			const body = pieces.join("");
			if (findPlainBlocks(body)) plain += 1;
			expectSame(body);
		}),
		OPTIONS,
	);
	expect(plain).toBeGreaterThan(OPTIONS.numRuns / 5);
});

test("marks anywhere have the meaning, and the faults, they have for the parser", () => {
	fc.assert(
		fc.property(MIXED, (pieces) => expectSame(pieces.join(""))),
		OPTIONS,
	);
});

test("one mark in a plain body is not overlooked", () => {
	fc.assert(
		fc.property(PLAIN, MARKS, PLAIN, (before, mark, after) =>
			expectSame([...before, mark, ...after].join("")),
		),
		OPTIONS,
	);
});

test.each(["工会", "第一段。\n\n第二段。\n", "\n　　缩进。\n\n## 小标题\n\n分行\n的段。"])(
	"%j is plain",
	(body) => expect(findPlainBlocks(body)).toBeDefined(),
);

test.each(["", "\n", "**重**", "- 一", "1. 一", "彧(yù)", "一\n　　二", "一 ", "# 一", "〇\n---"])(
	"%j is left to the parser",
	(body) => expect(findPlainBlocks(body)).toBeUndefined(),
);
