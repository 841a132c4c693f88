import { describe, expect, it } from "vitest";
import { SUMMARY_LENGTH, toFirstSentence, toSummary } from "../../../src/domain/summary.ts";

describe("the first sentence", () => {
	it.each([
		["甲，乙。丙。", "甲，乙。"],
		["甲？！乙。", "甲？！"],
		["他说：“好。”她笑了。", "他说：“好。”"],
		["“甲。乙。”丙说。丁。", "“甲。乙。”"],
		["甲（见下文。）乙。丙。", "甲（见下文。）"],
		["《甲。乙》丙。丁", "《甲。乙》丙。"],
		["签订率87.5%，覆盖2294家。乙。", "签订率87.5%，覆盖2294家。"],
		["没有句号", "没有句号"],
		["", ""],
	])("of %j is %j", (text, sentence) => {
		expect(toFirstSentence(text)).toBe(sentence);
	});
});

describe("a summary", () => {
	it("is one line", () => {
		expect(toSummary("甲，\n乙。丙。")).toBe("甲，乙。");
	});

	it("is cut by characters, not by code units", () => {
		const summary = toSummary("𠮷".repeat(200));
		expect([...summary]).toHaveLength(SUMMARY_LENGTH);
		expect(summary.endsWith("𠮷…")).toBe(true);
	});

	it("is not cut when it just fits", () => {
		const text = `${"字".repeat(SUMMARY_LENGTH - 1)}。`;
		expect(toSummary(text)).toBe(text);
	});
});
