import { describe, expect, it } from "vitest";
import {
	ARTICLE_FILE,
	type ContentTree,
	makeArticleLines,
	makeArticleText,
} from "../../support/make-content.ts";
import { readContent, readFaults } from "../../support/read-content.ts";

const DAY = "editions/2020/12/02";
const PLAIN = makeArticleLines("kicker: 甲");

function withArticle(lines: string, tree: ContentTree = {}): ContentTree {
	return { [ARTICLE_FILE]: makeArticleLines(lines), ...tree };
}

describe("districts and columns", () => {
	it.each(["怀柔", "怀柔区", "huairuo", "Huairou", "怀柔县"])(
		"names the district meant by %s",
		async (typed) => {
			const { faults } = await readContent({
				[ARTICLE_FILE]: makeArticleText(`title: 甲\ndistricts: [citywide, ${typed}]`),
			});
			expect(faults).toHaveLength(1);
			expect(faults[0]).toMatchObject({
				rule: "unknown-district",
				line: 3,
				column: 23,
				field: "districts[1]",
			});
			expect(faults[0]?.hint).toContain("huairou（怀柔区）");
		},
	);

	it("names none when none is near", async () => {
		const { faults } = await readContent({
			[ARTICLE_FILE]: makeArticleText("title: 甲\ndistricts: [xinjiekou]"),
		});
		expect(faults[0]?.hint).not.toContain("是不是");
	});

	it.each(["学习贯彻", "xuexi-guance"])("names the column meant by %s", async (typed) => {
		const { faults } = await readContent(withArticle(`column: ${typed}`));
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({ rule: "unknown-column", field: "column", line: 4 });
		expect(faults[0]?.hint).toContain("xuexi-guanche（学习贯彻）");
	});

	it("resolves both", async () => {
		const { paper } = await readContent({
			[ARTICLE_FILE]: makeArticleText("title: 甲\ndistricts: [pinggu]\ncolumn: xuexi-guanche"),
		});
		const article = paper.editions[0]?.articles[0];
		expect(article?.districts.map(({ name }) => name)).toEqual(["平谷区"]);
		expect(article?.column?.name).toBe("学习贯彻");
	});

	it("puts the districts in their order", async () => {
		const { paper } = await readContent({ [ARTICLE_FILE]: PLAIN });
		expect(paper.districts.map(({ id }) => id)).toEqual(["huairou", "pinggu", "citywide"]);
	});
});

describe("people", () => {
	it.each([
		["an id", "ma-chao"],
		["a name", "马超"],
		["an alias", "超超"],
	])("resolves a registered person by %s", async (_name, typed) => {
		const { paper, faults } = await readContent(withArticle(`reporters: [${typed}]`));
		expect(faults).toEqual([]);
		expect(paper.editions[0]?.articles[0]?.reporters).toEqual([
			{ id: "ma-chao", name: "马超", role: "记者", aliases: ["超超"], registered: true },
		]);
	});

	it.each([
		["于瑞国", "yu-ruiguo"],
		["单雄", "shan-xiong"],
		["欧阳文", "ouyang-wen"],
		["吕丽", "lv-li"],
		["艾山·买买提", "aishan-maimaiti"],
	])("gives %s, who has no file, an id", async (name, id) => {
		const { paper, faults } = await readContent(withArticle(`correspondents: [${name}]`));
		expect(faults).toEqual([]);
		expect(paper.people.find((person) => person.id === id)).toEqual({
			id,
			name,
			aliases: [],
			registered: false,
		});
	});

	it.each([
		["a misspelt id", "ma-cao", "unknown-person"],
		["a name with its role", "记者马超", "not-a-name"],
		["a Latin name", "Ma Chao", "not-a-name"],
		["one character", "马", "not-a-name"],
		["a credit", "马超 摄", "not-a-name"],
	])("finds %s", async (_name, typed, rule) => {
		const { faults } = await readContent(withArticle(`reporters: [${typed}]`));
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({ rule, field: "reporters[0]", line: 4, column: 13 });
	});

	it("finds one person under two names", async () => {
		const { faults } = await readContent(withArticle("reporters: [ma-chao, 马超]"));
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({ rule: "repeated-item", field: "reporters[1]" });
	});

	it("names the person meant by a misspelt id", async () => {
		const { faults } = await readContent(withArticle("reporters: [ma-cao]"));
		expect(faults[0]?.hint).toContain("ma-chao（马超）");
	});

	it("finds two people whose names make one address", async () => {
		const faults = await readFaults({
			[ARTICLE_FILE]: makeArticleLines("reporters: [陈晔]"),
			[`${DAY}/pinggu.md`]: makeArticleLines("correspondents: [陈烨]"),
			[`${DAY}/yanqing.md`]: makeArticleLines("photographers: [麻超]"),
		});
		expect(faults).toEqual([
			`${DAY}/pinggu.md:4:18 [correspondents[0]] person-clash`,
			`${DAY}/yanqing.md:4:17 [photographers[0]] person-clash`,
		]);
	});

	it("asks which of two registered people of one name is meant", async () => {
		const { faults } = await readContent(
			withArticle("reporters: [马超]", { "people/ma-chao-2.yaml": "name: 马超\n" }),
		);
		expect(faults.map(({ rule }) => rule)).toEqual(["ambiguous-person"]);
		expect(faults[0]?.hint).toContain("ma-chao-2 或 ma-chao");
	});
});

describe("pages and places on them", () => {
	const PAGES = "pages:\n  - number: 1\n  - number: 2\n";

	it("finds a page that the edition does not list", async () => {
		const faults = await readFaults(
			withArticle("page: 3", {
				[`${DAY}/edition.yaml`]: `${PAGES}notices:\n  - { page: 4, text: 甲 }\nadvertisements:\n  - { page: 5, lines: [{ text: 乙 }] }\n`,
			}),
		);
		expect(faults).toEqual([
			`${DAY}/edition.yaml:5:13 [notices[0].page] unknown-page`,
			`${DAY}/edition.yaml:7:13 [advertisements[0].page] unknown-page`,
			`${ARTICLE_FILE}:4:7 [page] unknown-page`,
		]);
	});

	it("makes as many pages as the articles need when none are listed", async () => {
		const { paper, faults } = await readContent(withArticle("page: 3"));
		expect(faults).toEqual([]);
		expect(paper.editions[0]?.pages.map(({ number }) => number)).toEqual([1, 2, 3]);
	});

	it.each([
		[
			"listed twice",
			"pages:\n  - number: 1\n  - number: 1\n",
			"3:13 [pages[1].number] repeated-page",
		],
		["numbered 0", "pages:\n  - number: 0\n", "2:13 [pages[0].number] number-too-small"],
		["not listed at all", "pages: []\n", "1:8 [pages] no-pages"],
	])("finds a page that is %s", async (_name, text, fault) => {
		const faults = await readFaults(withArticle("kicker: 甲", { [`${DAY}/edition.yaml`]: text }));
		expect(faults[0]).toBe(`${DAY}/edition.yaml:${fault}`);
	});

	it("finds two articles in one place, drafts included", async () => {
		const { faults } = await readContent({
			[`${DAY}/a.md`]: makeArticleLines("order: 1"),
			[`${DAY}/b.md`]: makeArticleLines("order: 1\npage: 2"),
			[`${DAY}/c.md`]: makeArticleLines("draft: true\norder: 1"),
		});
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({
			rule: "repeated-order",
			file: `${DAY}/c.md`,
			line: 5,
			column: 8,
			field: "order",
		});
		expect(faults[0]?.message).toContain(`${DAY}/a.md`);
	});

	it("orders the articles by page, place and slug, and the editions newest first", async () => {
		const { paper } = await readContent({
			"editions/2020/12/01/z.md": PLAIN,
			[`${DAY}/a.md`]: PLAIN,
			[`${DAY}/b.md`]: makeArticleLines("page: 2\norder: 1"),
			[`${DAY}/c.md`]: makeArticleLines("order: 2"),
			[`${DAY}/d.md`]: makeArticleLines("order: 1"),
		});
		expect(paper.editions.map(({ date }) => date)).toEqual(["2020-12-02", "2020-12-01"]);
		expect(paper.editions[0]?.articles.map(({ slug }) => slug)).toEqual(["d", "c", "a", "b"]);
	});
});

describe("serial numbers", () => {
	const edition = (serialNumber: number) => `serialNumber: ${serialNumber}\n`;

	it.each([
		["the same", 7, 7],
		["smaller", 7, 6],
	])("finds one that is %s", async (_name, first, second) => {
		const faults = await readFaults({
			"editions/2020/12/01/a.md": PLAIN,
			"editions/2020/12/01/edition.yaml": edition(first),
			[`${DAY}/a.md`]: PLAIN,
			[`${DAY}/edition.yaml`]: edition(second),
		});
		expect(faults).toEqual([`${DAY}/edition.yaml:1:15 [serialNumber] serial-not-ascending`]);
	});

	it("lets editions without one stand between", async () => {
		const faults = await readFaults({
			"editions/2020/12/01/a.md": PLAIN,
			"editions/2020/12/01/edition.yaml": edition(7),
			[`${DAY}/a.md`]: PLAIN,
			"editions/2020/12/03/a.md": PLAIN,
			"editions/2020/12/03/edition.yaml": edition(9),
		});
		expect(faults).toEqual([]);
	});
});

describe("former addresses", () => {
	it.each([
		["an article's", "/2020/12/02/gao/"],
		["an edition's", "/2020/12/02/"],
		["a page's", "/2020/12/02/01/"],
		["a district's", "/districts/pinggu/"],
		["a column's", "/columns/xuexi-guanche/"],
		["a person's", "/people/ma-chao/"],
		["a standing page's", "/about/"],
		["the front's", "/"],
		["the search's", "/search/"],
		["a year's", "/editions/2020/"],
		["an index file's", "/pagefind/old/"],
	])("finds one that is %s address", async (_name, path) => {
		const faults = await readFaults(
			withArticle(`aliases: [${path}]`, { "pages/about.md": makeArticleText("title: 关于") }),
		);
		expect(faults).toEqual([`${ARTICLE_FILE}:4:11 [aliases[0]] alias-taken`]);
	});

	it("finds one that two articles claim", async () => {
		const faults = await readFaults(
			withArticle("aliases: [/old/]", {
				[`${DAY}/pinggu.md`]: makeArticleLines("aliases: [/old/]"),
			}),
		);
		expect(faults).toEqual([`${DAY}/pinggu.md:4:11 [aliases[0]] repeated-alias`]);
	});
});

describe("figures", () => {
	it.each([
		["87.5", "签订率87.5%。"],
		["2200多", "共签订2200多份。"],
		["30", "职工30余万人。"],
		["70,000", "投入70,000元。"],
		["224", "协议,224份。"],
	])("finds %s in the body", async (value, body) => {
		const text = makeArticleLines(`figures:\n  - label: 甲\n    value: "${value}"`, body);
		expect(await readFaults({ [ARTICLE_FILE]: text })).toEqual([]);
	});

	it.each([
		["7.5", "签订率87.5%。"],
		["87", "签订率87.5%。"],
		["224", "协议1,224份。"],
		["70", "投入70,000元。"],
		["8.5", "签订率895%。"],
	])("does not take part of a number for %s", async (value, body) => {
		const text = makeArticleLines(`figures:\n  - label: 甲\n    value: ${value}`, body);
		expect(await readFaults({ [ARTICLE_FILE]: text })).toEqual([
			`${ARTICLE_FILE}:6:12 [figures[0].value] figure-not-in-body`,
		]);
	});
});
