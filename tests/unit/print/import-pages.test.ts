import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { benchImport } from "../../../scripts/lib/bench/import/bench-import.ts";
import { importPages } from "../../../src/print/import-pages.ts";

const SHEET = readFileSync(new URL("../../fixtures/print/sheet.txt", import.meta.url), "utf8");
const COLUMNS = [{ id: "jiangong", name: "建功北坞", subtitle: "共话新篇" }];

const read = (...inputs: string[]) =>
	importPages({ inputs, paperNames: ["北坞工报"], columns: COLUMNS });

describe("a page of five stories", () => {
	const page = read(SHEET);

	it("has five stories with their heads, the column head over two of them", () => {
		expect(page.stories.map(({ heads: { guessed: _, ...heads } }) => heads)).toEqual([
			{
				kicker: "东林区总工会把“带徒津贴、场地补助、成果奖励”合成一本账",
				title: "工匠课堂开进河边的老厂房",
			},
			{
				column: "建功北坞 共话新篇",
				kicker: "北坞街道总工会：",
				title: "十二场座谈开在车间里",
			},
			{
				column: "建功北坞 共话新篇",
				kicker: "石桥区干部职工：",
				title: "下班以后再学一小时",
			},
			{ title: "柳泉女职工有了“妈妈岗”", subtitle: "今年签约企业19家" },
			{ kicker: "白沙总工会：", title: "“读书+联谊”带动青年走出宿舍" },
		]);
	});

	it("closes the breaks of columns, and no others", () => {
		const joins = page.stories.flatMap((story) => story.joins);
		expect(joins.map(({ before, after }) => `${before.slice(-3)}|${after.slice(0, 3)}`)).toEqual([
			"处5万|元和2",
			"到了下|个月。",
			"主席金|谷远说",
			"职工认|真报名",
			"多元,|为孕期",
			"气集团|等6家",
		]);
		expect(page.stories.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 2, 2, 1, 1]);
	});

	it("keeps the names in their roles", () => {
		expect(page.stories.map(({ byline }) => byline.names)).toEqual([
			{ reporters: ["林一舟"], correspondents: ["华青禾"], photographers: [] },
			{ reporters: ["苏墨云"], correspondents: ["戚晓棠"], photographers: [] },
			{ reporters: ["曹明澈"], correspondents: [], photographers: [] },
			{ reporters: ["严可欣"], correspondents: [], photographers: [] },
			{ reporters: ["何小舟"], correspondents: [], photographers: [] },
		]);
	});

	it("takes the advertisement and the notice out, and leaves nothing over", () => {
		expect(page.advertisements).toEqual([
			{ page: 1, lines: ["苇塘书店 开业三周年", "Weitang Books, Third Anniversary"] },
		]);
		expect(page.notices).toEqual([{ page: 1, text: "登报咨询电话:86001234", phone: "86001234" }]);
		expect(page.leftOver).toEqual([]);
	});

	it("changes marks, and neither a character nor a digit", () => {
		const kept = (text: string) => text.replaceAll(/[^\p{Script=Han}\p{N}\p{L}]/gu, "");
		const read = page.stories.flatMap(({ heads, paragraphs }) => [
			heads.kicker ?? "",
			heads.title,
			heads.subtitle ?? "",
			...paragraphs,
		]);
		for (const text of read) expect(kept(SHEET)).toContain(kept(text));
		const [first = ""] = page.stories[0]?.paragraphs ?? [];
		expect(first).toContain("每处5万元和2万元两档，成果奖励按件计。");
		expect(page.stories[0]?.paragraphs[1]).toContain("有2-4名师傅轮流上课，出勤率87.5%。");
	});

	it("asks about what it guessed", () => {
		const doubts = page.stories.flatMap((story) => story.doubts);
		expect(doubts.map(({ rule, detail }) => [rule, detail])).toEqual([
			["guessed-head", "工匠课堂开进河边的老厂房"],
			["short-join", "石桥区广大职工认"],
			["guessed-head", "柳泉女职工有了“妈妈岗”"],
		]);
	});
});

const BODY = "清晨五点，供热站的灯已经亮着。";

describe("bylines", () => {
	it.each([
		["本报讯(记者林一舟 通讯员华青禾)", { reporters: ["林一舟"], correspondents: ["华青禾"] }],
		[
			"本报讯（记者 林一舟 苏墨云 通讯员 华青禾）",
			{ reporters: ["林一舟", "苏墨云"], correspondents: ["华青禾"] },
		],
	])("at the head of the text: %s", (byline, names) => {
		const [story] = read(`供热站的早晨\n\n${byline}${BODY}`).stories;
		expect(story?.byline.names).toEqual({ photographers: [], ...names });
		expect(story?.paragraphs).toEqual([BODY]);
	});

	it.each([
		["□本报记者 林一舟 文/摄", { reporters: ["林一舟"], photographers: ["林一舟"] }],
		["本报记者 林一舟 苏墨云", { reporters: ["林一舟", "苏墨云"] }],
		["林一舟 苏墨云/文", { reporters: ["林一舟", "苏墨云"] }],
	])("on a line of its own: %s", (byline, names) => {
		const [story] = read(`供热站的早晨\n\n${byline}\n\n${BODY}`).stories;
		const none = { reporters: [], correspondents: [], photographers: [] };
		expect(story?.heads.title).toBe("供热站的早晨");
		expect(story?.byline.names).toEqual({ ...none, ...names });
		expect(story?.paragraphs).toEqual([BODY]);
	});

	it("in brackets at the end", () => {
		const [one, two] = read(
			`甲厂的早晨\n\n${BODY}(林一舟 苏墨云)\n\n乙厂的晚上\n\n${BODY}（华青禾）`,
		).stories;
		expect([one?.heads.title, two?.heads.title]).toEqual(["甲厂的早晨", "乙厂的晚上"]);
		expect(one?.byline.names.reporters).toEqual(["林一舟", "苏墨云"]);
		expect(two?.byline.names.reporters).toEqual(["华青禾"]);
	});

	it.each([
		["新华社北京11月26日电(记者林一舟)", "新华社", "新华社北京11月26日电　"],
		["据新华社电 ", "新华社", ""],
		["综合报道 ", "综合报道", ""],
	])("of others: %s", (byline, source, kept) => {
		const [story] = read(`供热站的早晨\n\n${byline}${BODY}`).stories;
		expect(story?.byline.source).toBe(source);
		expect(story?.paragraphs).toEqual([kept + BODY]);
	});
});

describe("furniture", () => {
	const FIRST = [
		"北坞工报    2021年3月5日  星期五  第3版  综合",
		"责编 张 三  美编 李四  校对 王五",
		"编者按：本报今日起开设专栏，",
		"请读者来信。",
		"春风里的班组",
		"——记清河口供热站",
		"□本报记者 林一舟 文/摄",
		BODY,
		"图为职工在检修阀门。林一舟 摄",
		"第二段在这里，说到一半的事",
		"（下转第四版）",
		"简讯",
		"●东林区总工会慰问环卫工人，送去手套100双。",
		"●北坞街道职工之家揭牌。(周安然)",
		"遗失声明 某某公司遗失公章一枚，声明作废。",
		"更正：本报3月1日第1版“三百人”应为“三百二十人”。",
	].join("\n");
	const SECOND = "2021年3月5日 第4版\n（上接第三版）还要在这里说完。";

	it("of a page is told from its stories", () => {
		const page = read(FIRST, SECOND);
		expect(page.pages).toEqual([3, 4]);
		expect(page.headers[0]).toMatchObject({ date: "2021-03-05", page: 3, pageName: "综合" });
		expect(page.headers[1]?.editors).toEqual(["张三"]);
		const [story, ...briefs] = page.stories;
		expect(story?.heads).toMatchObject({ title: "春风里的班组", subtitle: "记清河口供热站" });
		expect(story?.notes).toEqual(["编者按：本报今日起开设专栏，请读者来信。"]);
		expect(story?.captions).toEqual([
			{ text: "图为职工在检修阀门。林一舟 摄", credit: "林一舟 摄" },
		]);
		expect(story?.paragraphs).toEqual([BODY, "第二段在这里，说到一半的事还要在这里说完。"]);
		expect(briefs.map(({ isBrief, paragraphs }) => [isBrief, paragraphs])).toEqual([
			[true, ["东林区总工会慰问环卫工人，送去手套100双。"]],
			[true, ["北坞街道职工之家揭牌。"]],
		]);
		expect(page.notices.map(({ text }) => text)).toEqual([
			"遗失声明 某某公司遗失公章一枚，声明作废。",
		]);
		expect(page.corrections.map(({ text }) => text)).toEqual([
			"本报3月1日第1版“三百人”应为“三百二十人”。",
		]);
		expect([page.doubts, page.leftOver]).toEqual([[], []]);
	});

	it("that sends to a page which is not given is reported", () => {
		const { doubts } = read(FIRST);
		expect(doubts).toEqual([
			expect.objectContaining({ rule: "unmatched-continuation", detail: "on 4" }),
		]);
	});
});

describe("marks", () => {
	const set = (text: string) =>
		read(`题目在此\n\n本报讯(记者林一舟)${text}`).stories[0]?.paragraphs[0];

	it.each([
		["他说,好;真的:好!", "他说，好；真的：好！"],
		['"好"字写得大', "“好”字写得大"],
		["等等...还有", "等等……还有"],
		["占87.5%,比上年高", "占87.5%，比上年高"],
		["在10:30开会,见https://a.example/b,c", "在10:30开会，见https://a.example/b,c"],
		["共2-4名(含学徒)。", "共2-4名（含学徒）。"],
		["Lunar Program, 2020. 中国", "Lunar Program, 2020. 中国"],
	])("%s", (typed, printed) => {
		expect(set(typed)).toBe(printed);
	});
});

it("reads 60 generated pages back, whatever the columns cut", () => {
	const { misses, ...score } = benchImport({ pages: 60, seed: 7 });
	expect(misses).toEqual([]);
	expect(score.breaks).toBeGreaterThan(300);
	expect(score.rightJoins).toBe(score.breaks);
});
