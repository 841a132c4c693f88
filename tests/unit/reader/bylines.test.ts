import { describe, expect, it } from "vitest";
import { ARTICLE_FILE, makeArticleLines } from "../../support/make-content.ts";
import { readArticleFaults, readContent } from "../../support/read-content.ts";

const SIGNED = "reporters: [马超]\ncorrespondents: [陈晔]";

describe("a byline in the body", () => {
	it.each([
		["as print has it", "本报讯(记者马超 通讯员陈晔)近日，甲。"],
		["with full-width brackets", "本报讯（记者马超　通讯员陈晔）近日，甲。"],
		["with space after the roles", "本报讯（记者 马超 通讯员 陈晔）近日，甲。"],
		["with space before the bracket", "本报讯 （记者马超 通讯员陈晔） 近日，甲。"],
		["in bold", "**本报讯**（记者马超 通讯员陈晔）近日，甲。"],
		["indented", "　　本报讯（记者马超 通讯员陈晔）近日，甲。"],
		["without its source", "（本报记者马超 通讯员陈晔）近日，甲。"],
		["of the source alone", "本报讯 近日，甲。"],
	])("is a repetition: %s", async (_name, body) => {
		const faults = await readArticleFaults(makeArticleLines(SIGNED, body));
		expect(faults.filter((fault) => fault.includes("byline"))).toEqual([
			expect.stringMatching(/^8:\d byline-repeated$/),
		]);
	});

	it.each([
		["another name", "本报讯（记者马起 通讯员陈晔）近日，甲。"],
		["a name more", "本报讯（记者马超 陈曦 通讯员陈晔）近日，甲。"],
		["a name less", "本报讯（记者马超）近日，甲。"],
		["another role", "本报讯（通讯员马超 陈晔）近日，甲。"],
	])("differs: %s", async (_name, body) => {
		const { faults } = await readContent({ [ARTICLE_FILE]: makeArticleLines(SIGNED, body) });
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({ rule: "byline-differs", line: 8, column: 1 });
		expect(faults[0]?.message).toContain("「本报讯（记者马超　通讯员陈晔）」");
	});

	it("differs by its source", async () => {
		const faults = await readArticleFaults(
			makeArticleLines("source: 新华社\nreporters: [马超]", "本报讯（记者马超）近日，甲。"),
		);
		expect(faults).toEqual(["8:1 byline-differs"]);
	});

	it("takes names run together for the names of the list", async () => {
		const faults = await readArticleFaults(
			makeArticleLines("reporters: [马超, 陈曦]", "本报讯（记者马超陈曦）近日，甲。"),
		);
		expect(faults).toEqual(["7:1 byline-repeated"]);
	});

	it.each([
		["a story that begins with a reporter", "记者昨天从市总工会了解到，甲。"],
		["another dateline", "新华社北京12月1日电 甲。"],
		["other brackets", "（上接第一版）甲。"],
		["a byline further on", "近日，甲。\n\n本报讯（记者马超）乙。"],
	])("is not: %s", async (_name, body) => {
		expect(await readArticleFaults(makeArticleLines(SIGNED, body))).toEqual([]);
	});
});
