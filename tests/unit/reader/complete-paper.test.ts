import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readPaper } from "../../../src/reader/read-paper.ts";

const contentDirectory = fileURLToPath(new URL("../../fixtures/papers/complete", import.meta.url));
const { paper, faults, counts } = await readPaper({ contentDirectory });
const articles = paper.editions.flatMap((edition) => edition.articles);

/** A paper in which every key is used, in every form it may have. */
describe("the complete paper", () => {
	it("has no fault and loses nothing", () => {
		expect(faults).toEqual([]);
		expect(counts).toEqual({ articleFiles: 7 });
		expect(articles).toHaveLength(7);
	});

	it("has its editions newest first and its articles in reading order", () => {
		expect(
			paper.editions.map(({ date, serialNumber, pages, articles }) => ({
				date,
				serialNumber,
				pages: pages.map(({ number, name }) => [number, name]),
				articles: articles.map(({ slug }) => slug),
			})),
		).toEqual([
			{
				date: "2031-06-01",
				serialNumber: 103,
				pages: [
					[1, undefined],
					[2, undefined],
					[3, undefined],
				],
				articles: ["tupian"],
			},
			{
				date: "2031-05-11",
				serialNumber: undefined,
				pages: [[1, undefined]],
				articles: ["dingshi", "yunqiao"],
			},
			{
				date: "2031-05-04",
				serialNumber: 101,
				pages: [
					[1, "要闻"],
					[2, "基层"],
				],
				articles: ["jineng-dasai", "shi-fuwuzhan", "caogao", "shuzi"],
			},
		]);
	});

	it("has an article with everything an article may have", () => {
		const article = articles.find(({ slug }) => slug === "jineng-dasai");
		expect(article).toMatchObject({
			kicker: "市总工会：",
			title: "职工技能大赛开赛 12个工种同场比拼",
			subtitle: "报名职工3200多人",
			page: 1,
			order: 1,
			column: { id: "banzu-fengcai", name: "班组风采" },
			districts: [{ id: "citywide" }, { id: "heyang", name: "河阳区" }],
			genre: "news",
			source: "本报讯",
			reporters: [
				{ id: "zhang-jia", registered: true },
				{ id: "qian-wu", name: "钱戊", registered: false },
			],
			correspondents: [{ id: "li-yi", name: "李乙" }],
			photographers: [{ id: "zhang-jia" }],
			summary: "云河市职工技能大赛五月四日开赛。",
			cover: {
				file: { source: "images/kaisai.png", width: 1200, height: 675, format: "png" },
				caption: "开赛现场。",
				credit: "张甲 摄",
			},
			figures: [
				{ label: "工种", value: "12", unit: "个", approximate: false },
				{ label: "报名职工", value: "3200多", unit: "人", approximate: true },
			],
			tags: ["技能", "大赛"],
			corrections: [{ date: "2031-05-11" }],
			draft: false,
			aliases: ["/old/jineng-dasai/", "/2031/05/04/dasai/"],
			pictures: [{ file: "editions/2031/05/04/images/saichang.jpg", format: "jpeg" }],
		});
	});

	it("has the line on which each body begins", () => {
		const article = articles.find(({ slug }) => slug === "yunqiao");
		expect(article).toMatchObject({ bodyLine: 8, summary: "云桥区今年签订协议56份。" });
	});

	it("keeps drafts and the embargoed until the plan is made", () => {
		expect(articles.filter(({ draft }) => draft).map(({ slug }) => slug)).toEqual(["caogao"]);
		expect(articles.find(({ slug }) => slug === "dingshi")?.publishAt).toBe(
			Date.UTC(2031, 4, 11, 12),
		);
	});

	it("has everyone who is registered or signs, by id", () => {
		expect(paper.people.map(({ id }) => id)).toEqual([
			"li-yi",
			"qian-wu",
			"sun-ji",
			"zhang-jia",
			"zhou-geng",
		]);
	});

	it("has what surrounds the articles", () => {
		const edition = paper.editions.at(-1);
		expect(edition?.notices).toEqual([
			{ page: 2, title: "启事", text: "本报招募通讯员。\n请致电编辑部。", phone: "000-0000" },
		]);
		expect(edition?.advertisements).toEqual([
			{
				page: 2,
				lines: [{ text: "虚构的合作伙伴" }, { text: "A Fictional Partner", lang: "en" }],
			},
		]);
		expect(paper.columns.map(({ id }) => id)).toEqual(["banzu-fengcai", "shushuo"]);
		expect(paper.districts.map(({ id, parent }) => [id, parent])).toEqual([
			["heyang", undefined],
			["yunqiao", undefined],
			["xinqu", undefined],
			["heyang-park", "heyang"],
			["shizhi", undefined],
			["citywide", undefined],
		]);
		expect(paper.standingPages).toMatchObject([{ slug: "about", title: "关于本报" }]);
		expect(paper.site).toMatchObject({ name: "云河工报", timeZone: "Asia/Shanghai" });
	});
});
