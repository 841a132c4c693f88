import { describe, expect, it } from "vitest";
import { ARTICLE_FILE, makeArticleLines, makeArticleText } from "../../support/make-content.ts";
import { readArticleFaults, readContent, readFaults } from "../../support/read-content.ts";

/** What is typed from line 4 on, and what is found. */
const FIELDS: readonly [name: string, lines: string, faults: readonly string[]][] = [
	["a Chinese key", "标题: 甲", ["4:1 [标题] chinese-key"]],
	["a common Chinese word for a key", "副标题: 甲", ["4:1 [副标题] chinese-key"]],
	["a misspelt key", "kiker: 甲", ["4:1 [kiker] unknown-key"]],
	["a key of another system", "author: 马超", ["4:1 [author] unknown-key"]],
	["a day", "date: 2020-12-02", ["4:1 [date] date-key"]],
	[
		"an unknown key inside",
		"figures:\n  - label: 协议\n    value: 224\n    单位: 份",
		["7:5 [figures[0].单位] chinese-key"],
	],
	["a missing key inside", "figures:\n  - label: 协议", ["5:5 [figures[0].value] missing-field"]],
	["nothing after a key", "kicker:", ["4:1 [kicker] empty-value"]],
	["nothing after a list's key", "tags:", ["4:1 [tags] empty-value"]],
	["empty quotation marks", 'kicker: ""', ["4:9 [kicker] empty-value"]],
	["a text for a list", "reporters: 马超、陈曦", ["4:12 [reporters] expected-list"]],
	["a group for a list", "reporters: { name: 马超 }", ["4:12 [reporters] expected-list"]],
	["a list for a text", "kicker: [甲, 乙]", ["4:9 [kicker] expected-text"]],
	["a group for a text", "kicker:\n  甲: 乙", ["5:3 [kicker] expected-text"]],
	["a text for a group", "cover: images/a.png", ["4:8 [cover] expected-group"]],
	["space around a text", 'kicker: " 甲"', ["4:9 [kicker] outer-space"]],
	["full-width space around a text", "kicker: 甲　", ["4:9 [kicker] outer-space"]],
	["lines in a line", "kicker: |\n  甲\n  乙", ["4:9 [kicker] many-lines"]],
	["a page in Han", "page: 二", ["4:7 [page] not-an-integer"]],
	["a page in full-width digits", "page: ２", ["4:7 [page] not-an-integer"]],
	["a page with a zero", "page: 02", ["4:7 [page] not-an-integer"]],
	["half a page", "page: 1.5", ["4:7 [page] not-an-integer"]],
	["page 0", "page: 0", ["4:7 [page] number-too-small"]],
	["order below 1", "order: -1", ["4:8 [order] number-too-small"]],
	["a yes", "draft: yes", ["4:8 [draft] not-a-boolean"]],
	["a capital truth", "draft: True", ["4:8 [draft] not-a-boolean"]],
	["a Han truth", "draft: 是", ["4:8 [draft] not-a-boolean"]],
	["a genre in Chinese", "genre: 通讯", ["4:8 [genre] not-one-of"]],
	["a misspelt genre", "genre: newz", ["4:8 [genre] not-one-of"]],
	[
		"a day without zeros",
		"corrections:\n  - date: 2020-12-3\n    text: 甲",
		["5:11 [corrections[0].date] not-a-day"],
	],
	[
		"30 February",
		"corrections:\n  - date: 2021-02-30\n    text: 甲",
		["5:11 [corrections[0].date] not-a-day"],
	],
	[
		"a correction before the edition",
		"corrections:\n  - date: 2020-12-01\n    text: 甲",
		["5:11 [corrections[0].date] correction-too-early"],
	],
	[
		"an instant without zone",
		"publishAt: 2020-12-02T06:00:00",
		["4:12 [publishAt] not-an-instant"],
	],
	["an instant without time", "publishAt: 2020-12-02", ["4:12 [publishAt] not-an-instant"]],
	[
		"an instant on 30 February",
		"publishAt: 2021-02-30T06:00:00+08:00",
		["4:12 [publishAt] not-an-instant"],
	],
	["a long summary", `summary: ${"字".repeat(121)}`, ["4:10 [summary] too-long"]],
	["a repeated name", "reporters: [马超, 马超]", ["4:17 [reporters[1]] repeated-item"]],
	["an alias that is no path", "aliases: [pinggu.html]", ["4:11 [aliases[0]] bad-path"]],
	["an alias with a query", "aliases: [/a/?b=c]", ["4:11 [aliases[0]] bad-path"]],
	["an alias that climbs", "aliases: [/../a/]", ["4:11 [aliases[0]] bad-path"]],
	["an alias of another site", "aliases: [//yunhe.example/]", ["4:11 [aliases[0]] bad-path"]],
	[
		"a figure that is not in the body",
		"figures:\n  - label: 协议\n    value: 225",
		["6:12 [figures[0].value] figure-not-in-body"],
	],
	[
		"a figure that is part of a number",
		"figures:\n  - label: 协议\n    value: 24",
		["6:12 [figures[0].value] figure-not-in-body"],
	],
	[
		"a cover without alt",
		"cover:\n  src: images/a.png\n  credit: 马超 摄",
		["5:3 [cover.alt] missing-field"],
	],
	[
		"a cover without credit",
		"cover:\n  src: images/a.png\n  alt: 甲",
		["5:3 [cover.credit] missing-field"],
	],
	[
		"a cover that is not there",
		"cover:\n  src: images/a.png\n  alt: 甲\n  credit: 马超 摄",
		["5:8 [cover.src] picture-missing"],
	],
	[
		"a cover elsewhere",
		"cover:\n  src: https://yunhe.example/a.png\n  alt: 甲\n  credit: 马超 摄",
		["5:8 [cover.src] picture-outside"],
	],
];

describe("fields of an article", () => {
	it.each(FIELDS)("checks: %s", async (_name, lines, faults) => {
		expect(await readArticleFaults(makeArticleLines(lines))).toEqual(faults);
	});

	it("requires a title and a district", async () => {
		expect(await readArticleFaults(makeArticleText("kicker: 甲"))).toEqual([
			"1:1 [title] missing-field",
			"1:1 [districts] missing-field",
		]);
		expect(await readArticleFaults(makeArticleText("title: 甲\ndistricts: []"))).toEqual([
			"3:12 [districts] empty-list",
		]);
	});

	it.each([
		["标题: 甲", "title"],
		["作者: 马超", "reporters"],
		["版面: 1", "page"],
		["author: 马超", "reporters（记者）"],
		["kiker: 甲", "kicker（引题）"],
		["genre: 通讯", "feature"],
	])("names what %s means", async (line, meant) => {
		const { faults } = await readContent({ [ARTICLE_FILE]: makeArticleLines(line) });
		expect(faults[0]?.hint).toContain(meant);
	});

	it("fills in the defaults", async () => {
		const { paper } = await readContent({
			[ARTICLE_FILE]: makeArticleText("title: 标题\ndistricts: [citywide]", "甲。乙。"),
		});
		expect(paper.editions[0]?.articles[0]).toMatchObject({
			page: 1,
			genre: "news",
			source: "本报讯",
			reporters: [],
			summary: "甲。",
			figures: [],
			tags: [],
			corrections: [],
			draft: false,
			aliases: [],
			pictures: [],
		});
	});

	it("keeps drafts and embargoed articles, and checks them the same way", async () => {
		const { paper, faults } = await readContent({
			[ARTICLE_FILE]: makeArticleLines("draft: true\npublishAt: 2099-01-01T00:00:00+08:00"),
			"editions/2020/12/02/draft.md": makeArticleLines("draft: true\npage: 二"),
		});
		expect(paper.editions[0]?.articles[0]).toMatchObject({
			draft: true,
			publishAt: Date.UTC(2098, 11, 31, 16),
		});
		expect(faults.map(({ rule }) => rule)).toEqual(["not-an-integer"]);
	});
});

const SITE = "name: 甲\ndescription: 乙\norigin: https://a.example\n";

/** A YAML file, what it says and what is found. */
const RECORDS: readonly [name: string, file: string, text: string, faults: readonly string[]][] = [
	[
		"origin with a path",
		"site.yaml",
		"name: 甲\ndescription: 乙\norigin: https://a.example/b\n",
		["3:9 [origin] bad-origin"],
	],
	[
		"origin with a slash",
		"site.yaml",
		"name: 甲\ndescription: 乙\norigin: https://a.example/\n",
		["3:9 [origin] bad-origin"],
	],
	[
		"origin without https",
		"site.yaml",
		"name: 甲\ndescription: 乙\norigin: http://a.example\n",
		["3:9 [origin] bad-origin"],
	],
	[
		"unknown time zone",
		"site.yaml",
		"name: 甲\ndescription: 乙\norigin: https://a.example\ntimeZone: Asia/Beijing\n",
		["4:11 [timeZone] unknown-time-zone"],
	],
	[
		"offset for a time zone",
		"site.yaml",
		'name: 甲\ndescription: 乙\norigin: https://a.example\ntimeZone: "+08:00"\n',
		["4:11 [timeZone] unknown-time-zone"],
	],
	[
		"navigation without slash",
		"site.yaml",
		"name: 甲\ndescription: 乙\norigin: https://a.example\nnavigation:\n  - label: 首页\n    path: /editions\n",
		["6:11 [navigation[0].path] bad-path"],
	],
	["nothing beside the pages", "site.yaml", `${SITE}outlets: []\n`, []],
	["outlets in any order", "site.yaml", `${SITE}outlets: [code, print]\n`, []],
	[
		"outlets that there are not",
		"site.yaml",
		`${SITE}outlets: [打印版, feeds]\n`,
		["4:11 [outlets[0]] not-one-of", "4:16 [outlets[1]] not-one-of"],
	],
	[
		"an outlet twice",
		"site.yaml",
		`${SITE}outlets: [book, book]\n`,
		["4:17 [outlets[1]] repeated-item"],
	],
	[
		"a word for the outlets",
		"site.yaml",
		`${SITE}outlets: none\n`,
		["4:10 [outlets] expected-list"],
	],
	["no outlets written out", "site.yaml", `${SITE}outlets:\n`, ["4:1 [outlets] empty-value"]],
	[
		"required keys of the site",
		"site.yaml",
		"tagline: 甲\n",
		["1:1 [name] missing-field", "1:1 [description] missing-field", "1:1 [origin] missing-field"],
	],
	[
		"a district's kind",
		"districts/huairou.yaml",
		"name: 怀柔区\nkind: 区\norder: 1\n",
		["2:7 [kind] not-one-of"],
	],
	[
		"a district's parent",
		"districts/huairou.yaml",
		"name: 怀柔区\nkind: park\norder: 1\nparent: pingu\n",
		["4:9 [parent] unknown-parent"],
	],
	[
		"a district's own parent",
		"districts/huairou.yaml",
		"name: 怀柔区\nkind: park\norder: 1\nparent: huairou\n",
		["4:9 [parent] circular-parent"],
	],
	[
		"two districts of one name",
		"districts/huairou.yaml",
		"name: 怀柔区\nkind: district\norder: 1\naliases: [怀柔, 平谷]\n",
		[],
	],
	[
		"a column without name",
		"columns/xuexi-guanche.yaml",
		"subtitle: 甲\n",
		["1:1 [name] missing-field"],
	],
	[
		"a person's unknown key",
		"people/ma-chao.yaml",
		"name: 马超\n电话: 1\n",
		["2:1 [电话] unknown-key"],
	],
	[
		"a full-width colon",
		"columns/xuexi-guanche.yaml",
		"name：学习贯彻\n",
		["1:5 [name] full-width-colon"],
	],
	[
		"a second document",
		"columns/xuexi-guanche.yaml",
		"name: 学习贯彻\n---\nname: 甲\n",
		["2:1 many-documents", "3:1 [name] duplicate-key"],
	],
];

describe("YAML files", () => {
	it.each(RECORDS)("checks %s", async (_name, file, text, faults) => {
		const found = await readFaults({
			[ARTICLE_FILE]: makeArticleLines("kicker: 甲"),
			[file]: text,
		});
		expect(found.filter((fault) => fault.startsWith(file))).toEqual(
			faults.map((fault) => `${file}:${fault}`),
		);
	});

	it("names the outlet that a word means, and all that there are", async () => {
		const { faults } = await readContent({
			[ARTICLE_FILE]: makeArticleLines("kicker: 甲"),
			"site.yaml": `${SITE}outlets: [邮件]\n`,
		});
		expect(faults.map(({ message, hint }) => `${message} → ${hint}`)).toEqual([
			"没有「邮件」这个值 → 是不是想写 letter？可以写：print（打印版）、letter（邮件版）、book（电子书）、data（开放数据）、code（二维码）",
		]);
	});

	it("finds a name that two districts share in the later one", async () => {
		const found = await readFaults({
			[ARTICLE_FILE]: makeArticleLines("kicker: 甲"),
			"districts/huairou.yaml": "name: 怀柔区\nkind: district\norder: 1\naliases: [怀柔, 平谷]\n",
		});
		expect(found).toEqual(["districts/pinggu.yaml:4:11 [aliases[0]] repeated-district-name"]);
	});

	it("finds two districts on one tile of the map", async () => {
		const tile = "tile: { x: 3, y: 1 }";
		const found = await readFaults({
			[ARTICLE_FILE]: makeArticleLines("kicker: 甲"),
			"districts/huairou.yaml": `name: 怀柔区\nkind: district\norder: 1\n${tile}\n`,
			"districts/pinggu.yaml": `name: 平谷区\nkind: district\norder: 2\n${tile}\n`,
		});
		expect(found).toEqual(["districts/pinggu.yaml:4:7 [tile] repeated-tile"]);
	});

	it("does not blame those who refer to a file that has a fault", async () => {
		const found = await readFaults({
			[ARTICLE_FILE]: makeArticleText("title: 甲\ndistricts: [huairou]\nreporters: [ma-chao]"),
			"districts/huairou.yaml": "name: 怀柔区\n",
			"people/ma-chao.yaml": "nam: 马超\n",
		});
		expect(found.map((fault) => fault.split(":")[0])).not.toContain(ARTICLE_FILE);
	});
});
