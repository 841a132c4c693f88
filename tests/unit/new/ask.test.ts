import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { askAt } from "../../../scripts/lib/new/ask-at.ts";
import type { GivenArticle } from "../../../scripts/lib/new/to-request.ts";
import { makeArticleLines } from "../../support/make-content.ts";
import { readContent } from "../../support/read-content.ts";

const ENTER = "\r";
const DOWN = "\u001b[B";
const SPACE = " ";
const CONTROL_C = "\u0003";

/** Presses keys as the questions come: each answer waits for its question. */
async function answer(
	answers: readonly (readonly [question: string, ...keys: string[]])[],
	given: Partial<GivenArticle> = {},
) {
	const { paper } = await readContent({
		"editions/2020/12/02/edition.yaml": "pages:\n  - number: 1\n    name: 要闻\n  - number: 2\n",
		"editions/2020/12/02/gao.md": makeArticleLines("order: 1"),
	});
	const input = new PassThrough();
	// Each prompt ends its output, unless that is a standard stream.
	const output = Object.assign(new PassThrough(), { _isStdio: true });
	const waiting = [...answers];
	let shown = "";
	output.on("data", (chunk: Buffer) => {
		shown += stripVTControlCharacters(chunk.toString());
		const [next] = waiting;
		if (!next || !shown.includes(next[0])) return;
		waiting.shift();
		shown = "";
		setImmediate(() => {
			for (const key of next.slice(1)) input.write(key);
		});
	});
	const wish = await askAt({ input, output }, { given, paper });
	return { wish, waiting };
}

describe("the questions", () => {
	it("lead to an article", async () => {
		const { wish, waiting } = await answer([
			["要新建什么", ENTER],
			["哪一天的报", ENTER],
			["标题", "平谷 再签协议", ENTER],
			["第几版", DOWN, ENTER],
			// The district that the title names is chosen already.
			["哪个地区", DOWN, SPACE, ENTER],
			["哪个栏目", DOWN, ENTER],
			["什么体裁", DOWN, ENTER],
			["记者姓名", "马超、陈曦", ENTER],
		]);
		expect(waiting).toEqual([]);
		expect(wish).toEqual({
			kind: "article",
			given: {
				edition: "2020-12-02",
				title: "平谷 再签协议",
				page: 2,
				district: ["pinggu", "huairou"],
				column: "xuexi-guanche",
				genre: "feature",
				reporter: ["马超", "陈曦"],
			},
		});
	});

	it("lead to an edition of a day that exists", async () => {
		const { wish } = await answer([
			["要新建什么", DOWN, ENTER],
			["哪一天的报", DOWN, ENTER],
			["日期，如", "2020-02-30", ENTER],
			["不是日期", ..."2020-02-30".split("").map(() => "\u007f"), "2020-12-03", ENTER],
		]);
		expect(wish).toEqual({ kind: "edition", date: "2020-12-03" });
	});

	it("leave out what was said on the command line", async () => {
		const { wish } = await answer(
			[
				["哪一天的报", ENTER],
				["第几版", ENTER],
			],
			{ title: "标题", district: ["citywide"], column: "x", genre: "news", reporter: [] },
		);
		expect(wish).toMatchObject({ kind: "article", given: { title: "标题", page: 1 } });
	});

	it("end at Ctrl+C", async () => {
		expect((await answer([["要新建什么", CONTROL_C]])).wish).toBeUndefined();
	});
});
