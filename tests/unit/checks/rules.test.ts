import { describe, expect, it } from "vitest";
import { checkContent } from "../../../scripts/lib/checks/check-content.ts";
import { RULES } from "../../../scripts/lib/checks/rules.ts";
import { CHECK_EXPLANATIONS, type CheckRule } from "../../../src/strings/check-texts.ts";
import {
	ARTICLE_FILE,
	type ContentTree,
	EMPTY_PAPER,
	makeArticleLines,
	makeContent,
} from "../../support/make-content.ts";
import { makeInstant } from "../../support/make-instant.ts";

const DAY = "editions/2020/12/02";
const TERMS = `required:
  - term: 习近平新时代中国特色社会主义思想
    short: [新时代中国特色社会主义思想]
forbidden:
  - term: 残废人
    instead: 残疾人
fixedOrders:
  - [劳模精神, 劳动精神, 工匠精神]
`;

/** What is wrong with a paper of one article, the paper's own missing facts left out. */
async function check(body: string, tree: ContentTree = {}, lines = "order: 1") {
	const contentDirectory = await makeContent({
		...EMPTY_PAPER,
		"style/terms.yaml": TERMS,
		[ARTICLE_FILE]: makeArticleLines(lines, body),
		...tree,
	});
	const { faults } = await checkContent({
		contentDirectory,
		cutOff: makeInstant("2021-01-01T00:00:00Z"),
	});
	return faults.filter(({ rule }) => !["no-serial", "no-cn-number"].includes(rule));
}

const rulesOf = (faults: readonly { rule: string }[]) => faults.map(({ rule }) => rule);

it("explains every rule, and has every rule that it explains", () => {
	expect(rulesOf(RULES.map(({ id }) => ({ rule: id }))).toSorted()).toEqual(
		Object.keys(CHECK_EXPLANATIONS).toSorted(),
	);
});

/** Rules that look at a body alone: their examples are bodies. */
const IN_TEXT = RULES.filter(({ scope }) => ["passage", "terms", "body"].includes(scope));

describe.each(IN_TEXT)("$id", ({ id, severity }) => {
	const { bad, good } = CHECK_EXPLANATIONS[id];

	it("finds its bad example, at its place", async () => {
		const found = (await check(bad)).filter(({ rule }) => rule === id);
		expect(found.length).toBeGreaterThan(0);
		for (const fault of found) {
			expect(fault).toMatchObject({ file: ARTICLE_FILE, severity });
			expect(fault.line).toBeGreaterThanOrEqual(7);
			expect(fault.hint).not.toBe("");
		}
	});

	it("finds nothing in its good example", async () => {
		expect(rulesOf(await check(good))).not.toContain(id);
	});
});

describe("places", () => {
	it("are exact, behind markup, escapes and in fields", async () => {
		const body = "第一段很好。\n\n**加粗**的*着重*,后面\\*好了。";
		expect((await check(body)).map(({ line, column }) => [line, column])).toEqual([[9, 12]]);
		const [field] = await check("好。", {}, "kicker: 引题说了，好\nsubtitle: 副题,在此\norder: 1");
		expect(field).toMatchObject({
			rule: "half-width-mark",
			field: "subtitle",
			line: 5,
			column: 13,
		});
	});
});

describe("the paper as a whole", () => {
	const other = (lines: string, body = "另一篇的正文。") => makeArticleLines(lines, body);

	it("has a lead on every page", async () => {
		const faults = await check("正文。", { [`${DAY}/er.md`]: other("page: 2") });
		expect(faults).toMatchObject([{ rule: "no-lead", file: `${DAY}/er.md` }]);
	});

	it("does not print one story twice", async () => {
		const story = Array.from({ length: 30 }, (_, at) => `第${at + 1}件事情办得又快又好。`).join("");
		const again = other("order: 2", `${story}结尾不同。`);
		const faults = await check(story, { [`${DAY}/zai.md`]: again });
		expect(faults).toMatchObject([{ rule: "near-duplicate", file: `${DAY}/zai.md` }]);
		const apart = story.split("。").toReversed().join("！");
		expect(rulesOf(await check(story, { [`${DAY}/zai.md`]: other("order: 2", apart) }))).toContain(
			"near-duplicate",
		);
		const mine = "完全不同的另一件事。".repeat(20);
		expect(await check(story, { [`${DAY}/zai.md`]: other("order: 2", mine) })).toEqual([]);
	});

	it("has no link to a page that it lacks", async () => {
		const body = "见[甲](/2020/12/02/gao/)、[乙](/2020/12/02/meiyou/)、[丙](/rss.xml)。";
		expect(await check(body)).toMatchObject([
			{ rule: "dead-link", severity: "error", line: 7, message: expect.stringContaining("meiyou") },
		]);
	});

	it("says once what it does not know of itself", async () => {
		const contentDirectory = await makeContent({
			...EMPTY_PAPER,
			[ARTICLE_FILE]: makeArticleLines("order: 1"),
			"editions/2020/12/03/gao.md": makeArticleLines("order: 1"),
		});
		const cutOff = makeInstant("2021-01-01T00:00:00Z");
		const { faults } = await checkContent({ contentDirectory, cutOff });
		expect(rulesOf(faults)).toEqual(["no-cn-number", "no-serial"]);
	});
});

describe("a waiver", () => {
	const PHONE = "值班手机13800138000。";

	it.each<[string, string, CheckRule[]]>([
		["# 豁免 mobile-number：单位公开的值班电话", PHONE, []],
		["# 豁免 mobile-number", PHONE, ["waiver-without-reason", "mobile-number"]],
		["# 豁免 mobile：值班电话", PHONE, ["waiver-unknown", "mobile-number"]],
		["# 豁免 mobile-number：值班电话", "没有号码。", ["waiver-unused"]],
		["# 豁免 id-number：写错了规则", PHONE, ["waiver-unused", "mobile-number"]],
	])("%s", async (waiver, body, expected) => {
		expect(rulesOf(await check(body, {}, `${waiver}\norder: 1`))).toEqual(expected);
	});
});

it("has nothing against the sample paper but that it has no CN number", async () => {
	const contentDirectory = new URL("../../../content", import.meta.url).pathname;
	const { faults } = await checkContent({
		contentDirectory,
		cutOff: makeInstant("2026-01-01T00:00:00Z"),
	});
	expect(rulesOf(faults)).toEqual(["no-cn-number"]);
});
