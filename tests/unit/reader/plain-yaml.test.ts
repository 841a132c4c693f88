import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { mendLines } from "../../../src/reader/mend-lines.ts";
import { readPlainYaml } from "../../../src/reader/read-plain-yaml.ts";

const OPTIONS = { seed: 20201202, numRuns: 4000 };

const KEYS = fc.constantFrom("title", "kicker", "page", "tags", "districts", "draft", "publishAt");
const TEXTS = fc.constantFrom(
	...[
		"工会",
		"007",
		"1.10",
		"true",
		"null",
		"2021-01-05",
		"a",
		"“四位一体”综合平台",
		"甲 乙",
		"甲　乙",
	],
	...[
		"《通知》",
		"甲-乙",
		"——甲",
		"甲，乙",
		"甲：乙",
		"甲/乙",
		'a"b',
		"it's",
		"甲[1]",
		"{甲}",
		"甲&乙",
		"5%",
	],
);
const LINES = fc.oneof(
	fc.tuple(KEYS, TEXTS).map(([key, text]) => `${key}: ${text}`),
	fc.tuple(KEYS, TEXTS).map(([key, text]) => `${key}: "${text}"`),
	fc
		.tuple(KEYS, fc.array(TEXTS, { minLength: 1, maxLength: 3 }))
		.map(([key, texts]) => `${key}:\n${texts.map((text) => `  - ${text}`).join("\n")}`),
	fc
		.tuple(KEYS, fc.array(TEXTS, { maxLength: 3 }))
		.map(([key, texts]) => `${key}: [${texts.join(", ")}]`),
);
const PLAIN = fc.array(LINES, { maxLength: 4 });
/** What YAML reads otherwise than it looks, or does not read. */
const TRAPS = fc.constantFrom(
	...[
		" #",
		"#",
		": ",
		":",
		"：",
		"，",
		"、",
		"[",
		"]",
		"{",
		"}",
		"- ",
		"-",
		"&",
		"*",
		"!",
		"|",
		">",
	],
	...[
		"'",
		'"',
		"%",
		"@",
		"`",
		"\\",
		"\t",
		" ",
		"  ",
		"　",
		"\u00a0",
		"\n",
		"\n  ",
		"\n- ",
		"\n---\n",
	],
	...[
		"\n...\n",
		"?",
		",",
		"~",
		"<<: 甲",
		"__proto__: 甲",
		"constructor: 甲",
		"\n# 注",
		"\u0085",
		"\u2028",
	],
);

/** As the parser has it, and whether it or we find anything wrong before the fields are looked at. */
function readWholly(text: string) {
	const faults: unknown[] = [];
	const { text: mended } = mendLines({
		file: "a.md",
		text,
		report: (problem) => void faults.push(problem),
	});
	const document = parseDocument(mended, { schema: "failsafe", logLevel: "error" });
	faults.push(...document.errors);
	return { faults, data: document.toJS({ maxAliasCount: 0 }) ?? {} };
}

/** How many of the texts were taken for plain; all of these are as the parser has them. */
function countPlain(texts: fc.Arbitrary<string>): number {
	let plain = 0;
	fc.assert(
		fc.property(texts, (text) => {
			const fields = readPlainYaml(`\n${text}`);
			if (!fields) return;
			plain += 1;
			expect(readWholly(`\n${text}`), text).toEqual({ faults: [], data: fields });
		}),
		OPTIONS,
	);
	return plain;
}

test("plain YAML is what the parser makes of it", () => {
	expect(countPlain(PLAIN.map((lines) => lines.join("\n")))).toBeGreaterThan(OPTIONS.numRuns / 4);
});

test("nothing that is a trap anywhere is taken for plain", () => {
	const trapped = fc
		.tuple(
			PLAIN.map((lines) => lines.join("\n")),
			TRAPS,
			fc.nat(),
		)
		.map(([text, trap, at]) => {
			const index = at % (text.length + 1);
			return text.slice(0, index) + trap + text.slice(index);
		});
	expect(countPlain(trapped)).toBeGreaterThan(0);
});

test("any characters at all are as the parser has them", () => {
	const value = fc.string({ unit: "binary-ascii", maxLength: 8 });
	countPlain(fc.tuple(KEYS, value).map(([key, text]) => `${key}: 甲${text}`));
	countPlain(fc.tuple(KEYS, fc.string({ maxLength: 6 })).map(([key, text]) => `${key}: ${text}`));
});

test.each([
	"",
	"title: 甲",
	'title: "甲: #1"',
	"tags: [甲, 乙]",
	"tags:\n  - 甲\n  - 乙\ntitle: 丙",
])("%j is plain", (text) => expect(readPlainYaml(text)).toBeDefined());

test.each([
	"tags:",
	"tags: []",
	"title: 甲\ntitle: 乙",
	"cover:\n  src: a",
	"title: 甲 #1",
	"# 注",
])("%j is left to the parser", (text) => expect(readPlainYaml(text)).toBeUndefined());
