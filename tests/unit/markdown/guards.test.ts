import { expect, test } from "vitest";
import { inspectBody } from "../../../src/markdown/inspect-body.ts";

test.each([
	["body-too-long", "工".repeat(700_000)],
	["quote-too-deep", `正文\n\n${"> ".repeat(5000)}引文`],
	["quote-too-deep", `${">".repeat(21)}引文`],
	["list-too-deep", `${"- ".repeat(5000)}一项`],
	["list-too-deep", `${" ".repeat(60)}- 一项`],
	["list-too-deep", `${"\t".repeat(16)}1. 一项`],
	["marker-run-too-long", "*".repeat(201)],
	["marker-run-too-long", `正文${"[".repeat(100_000)}`],
	["too-many-markers", "*中".repeat(100_000)],
	["too-many-markers", "[甲](".repeat(100_000)],
])("stops before parsing: %s", (rule, body) => {
	const { faults, pictures, plainText } = inspectBody(body);
	expect(faults.map((fault) => fault.rule)).toContain(rule);
	expect(pictures).toEqual([]);
	expect(plainText).toBe("");
});

test("names the place of each kind once", () => {
	const deep = "> ".repeat(30);
	const { faults } = inspectBody(`正文\n${deep}甲\n${deep}乙\n${"_".repeat(300)}`);
	expect(faults.map(({ rule, line }) => [rule, line])).toEqual([
		["quote-too-deep", 2],
		["marker-run-too-long", 4],
	]);
});

test.each([
	["ordinary nesting", "> > 引文\n\n- 一\n  - 二\n    - 三"],
	["a long dashed line", `正文\n\n${"- ".repeat(100)}\n\n正文`],
	["long indents without a list mark", `- 一项\n${" ".repeat(100)}续行`],
	["many short paragraphs", "**重点**：内容。\n\n".repeat(2000)],
])("lets pass %s", (_what, body) => {
	expect(inspectBody(body).faults).toEqual([]);
});

test("what passes is parsed in little time", () => {
	const start = performance.now();
	inspectBody(`${"[甲".repeat(999)}${"](a)".repeat(1000)}`);
	inspectBody("*中".repeat(1000));
	expect(performance.now() - start).toBeLessThan(5000);
});
