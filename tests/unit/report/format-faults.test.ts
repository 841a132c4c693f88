import { describe, expect, it } from "vitest";
import { formatFaults } from "../../../scripts/lib/report/format-faults.ts";
import { formatGithub } from "../../../scripts/lib/report/format-github.ts";
import type { Fault } from "../../../src/domain/fault.ts";

const FAULTS: readonly Fault[] = [
	{ rule: "b", file: "b.md", line: 2, message: "第二个文件", hint: "改一改" },
	{ rule: "a", file: "a.md", line: 10, column: 3, field: "title", message: "后一处" },
	{ rule: "a", file: "a.md", line: 9, column: 1, message: "前一处：100%", hint: "改,改" },
];

describe("formatFaults", () => {
	it("puts the faults of a file together, in the order of their lines", () => {
		expect(formatFaults(FAULTS, { colour: false })).toBe(
			[
				"a.md",
				"  a.md:9:1 前一处：100% → 改,改",
				"  a.md:10:3 [title] 后一处",
				"",
				"b.md",
				"  b.md:2:1 第二个文件 → 改一改",
				"",
				"共 2 个文件有 3 处错误，请改好再生成",
			].join("\n"),
		);
	});

	it("says so when there are none", () => {
		expect(formatFaults([], { colour: false })).toBe("稿件没有错误");
	});

	it("has the same words in colour", () => {
		const coloured = formatFaults(FAULTS, { colour: true });
		expect(coloured).toContain("\u001b[");
		// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with one.
		expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(formatFaults(FAULTS, { colour: false }));
	});
});

describe("formatGithub", () => {
	it("escapes what an annotation gives a meaning to", () => {
		expect(formatGithub(FAULTS.slice(1), { contentFolder: "content" })).toBe(
			[
				"::error file=content/a.md,line=10,col=3,title=a title::后一处",
				"::error file=content/a.md,line=9,col=1,title=a::前一处：100%25 → 改,改",
			].join("\n"),
		);
	});
});
