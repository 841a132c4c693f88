import { describe, expect, it } from "vitest";
import { ARTICLE_FILE, makeArticleLines, makeArticleText } from "../../support/make-content.ts";
import { readContent } from "../../support/read-content.ts";

const DAY = "editions/2020/12/02";
const PLAIN = makeArticleLines("kicker: 甲");

describe("nothing is lost", () => {
	it("reads as many articles as there are files", async () => {
		const { paper, faults, counts } = await readContent({
			[`${DAY}/a.md`]: PLAIN,
			[`${DAY}/b.md`]: makeArticleLines("draft: true"),
			"editions/2021/01/05/a.md": makeArticleLines("publishAt: 2099-01-01T00:00:00+08:00"),
			"editions/2021/01/05/c.md": PLAIN,
		});
		expect(faults).toEqual([]);
		expect(counts.articleFiles).toBe(4);
		expect(paper.editions.flatMap(({ articles }) => articles)).toHaveLength(4);
	});

	it("counts every Markdown file and has a fault for each that is not read", async () => {
		const { paper, faults, counts } = await readContent({
			[ARTICLE_FILE]: PLAIN,
			[`${DAY}/GAO.md`]: PLAIN,
			[`${DAY}/平谷.md`]: PLAIN,
			[`${DAY}/87%.md`]: PLAIN,
			[`${DAY}/gao/index.md`]: PLAIN,
			[`${DAY}/broken.md`]: makeArticleText("title: 甲"),
			"editions/2021/02/30/a.md": PLAIN,
			"editions/a.md": PLAIN,
		});
		const articles = paper.editions.flatMap((edition) => edition.articles);
		expect(articles.map(({ slug }) => slug)).toEqual(["gao"]);
		expect(counts.articleFiles).toBe(8);
		const files = new Set(faults.map(({ file }) => file));
		expect([...files].toSorted()).toEqual(
			[
				`${DAY}/87%.md`,
				`${DAY}/GAO.md`,
				`${DAY}/broken.md`,
				`${DAY}/gao`,
				`${DAY}/平谷.md`,
				"editions/2021/02/30",
				"editions/a.md",
			].toSorted(),
		);
	});

	it("reports all faults of all files, by file and line", async () => {
		const { faults } = await readContent({
			"site.yaml": "name：甲\norigin: https://a.example\n",
			"districts/pinggu.yaml": "name: 平谷区\nkind: 区\norder: 一\n",
			[`${DAY}/a.md`]: "———\ntitle: 甲\n———\n正文。\n",
			[`${DAY}/b.md`]: makeArticleText("title: 甲\ndistricts: [怀柔]\npage: 二\n标签: [乙]"),
			[`${DAY}/c.md`]: Buffer.from([0xb1, 0xea, 0xcc, 0xe2]),
			[`${DAY}/d.md`]: makeArticleLines("kicker: 甲", "⼯<b>会</b>。"),
			[`${DAY}/edition.yaml`]: "pages:\n  - number: 0\n",
		});
		expect(faults.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
			"districts/pinggu.yaml:2 not-one-of",
			"districts/pinggu.yaml:3 not-an-integer",
			`${DAY}/a.md:1 fence-dashes`,
			`${DAY}/b.md:4 not-an-integer`,
			`${DAY}/b.md:5 chinese-key`,
			`${DAY}/c.md:1 not-utf8`,
			`${DAY}/d.md:7 radical-character`,
			`${DAY}/d.md:7 html-in-body`,
			`${DAY}/d.md:7 html-in-body`,
			`${DAY}/edition.yaml:2 number-too-small`,
			"site.yaml:1 missing-field",
			"site.yaml:1 full-width-colon",
		]);
	});

	it("finds the same faults in the same order each time", async () => {
		const tree = {
			[`${DAY}/a.md`]: makeArticleLines("reporters: [陈晔]\npage: 3"),
			[`${DAY}/b.md`]: makeArticleLines("reporters: [陈烨]"),
			[`${DAY}/edition.yaml`]: "pages:\n  - number: 1\n",
		};
		const first = await readContent(tree);
		const second = await readContent(tree);
		expect(second).toEqual(first);
		expect(first.faults.map(({ rule }) => rule)).toEqual(["unknown-page", "person-clash"]);
	});
});
