import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPaper } from "../../../src/reader/read-paper.ts";
import {
	ARTICLE_FILE,
	type ContentTree,
	EMPTY_PAPER,
	makeArticleLines,
	makeContent,
} from "../../support/make-content.ts";
import { runCommand } from "../../support/run-command.ts";

const DAY = "editions/2020/12/02";
const ARTICLE = ["--edition", "2020-12-02", "--title", "平谷女职工 再签协议"];
const FILE = `${DAY}/pinggu-nv-zhigong-zai-qian-xieyi.md`;

async function setUp(tree: ContentTree = {}) {
	const content = await makeContent({
		...EMPTY_PAPER,
		[ARTICLE_FILE]: makeArticleLines("order: 1"),
		...tree,
	});
	return {
		content,
		run: (...args: string[]) => runCommand("new", [...args, "--content", content]),
		read: (file: string) => readFile(join(content, file), "utf8"),
		findFaults: async () => (await readPaper({ contentDirectory: content })).faults,
		findArticle: async (slug: string) => {
			const { paper } = await readPaper({ contentDirectory: content });
			return paper.editions
				.flatMap(({ articles }) => articles)
				.find((article) => article.slug === slug);
		},
	};
}

/** Makes every example in a draft count, as an editor does. */
function uncomment(text: string): string {
	return text.replaceAll(/^# (?=[a-zA-Z]+:|(?: {2})+\S)/gm, "");
}

describe("a new article", () => {
	it("is a draft at the end of its page, without a fault", async () => {
		const { run, findFaults, findArticle } = await setUp();
		const { exitCode, stdout } = await run(...ARTICLE);
		expect(exitCode).toBe(0);
		expect(stdout).toContain(FILE);
		expect(await findFaults()).toEqual([]);
		expect(await findArticle("pinggu-nv-zhigong-zai-qian-xieyi")).toMatchObject({
			title: "平谷女职工 再签协议",
			page: 1,
			order: 2,
			draft: true,
			districts: [{ id: "pinggu" }],
		});
	});

	it("takes what people call things, and writes their ids", async () => {
		const { run, findArticle } = await setUp();
		const { exitCode, stdout } = await run(
			...ARTICLE,
			...["--district", "怀柔、平谷区", "--column", "学习贯彻", "--genre", "通讯"],
			...["--reporter", "马超，陈曦", "--page", "2", "--slug", "tongxun", "--json"],
		);
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			file: `${DAY}/tongxun.md`,
			address: "/2020/12/02/tongxun/",
			written: true,
			frontMatter: {
				page: 2,
				order: 1,
				districts: ["huairou", "pinggu"],
				column: "xuexi-guanche",
				genre: "feature",
				reporters: ["马超", "陈曦"],
				draft: true,
			},
		});
		expect(await findArticle("tongxun")).toMatchObject({
			genre: "feature",
			column: { id: "xuexi-guanche" },
			reporters: [{ id: "ma-chao" }, { name: "陈曦" }],
		});
	});

	it("explains keys whose examples can be used as they stand", async () => {
		const { content, run, read, findFaults } = await setUp();
		await run(...ARTICLE, "--column", "xuexi-guanche");
		const filled = uncomment(await read(FILE)).replace("正文从这里写起", "协议 224 份");
		await writeFile(join(content, FILE), filled);
		expect((await findFaults()).map(({ rule, field }) => `${rule} ${field}`)).toEqual([
			"picture-missing cover.src",
		]);
	});

	it.each([
		"第 #1 号: 单位“都说好”",
		"- 真的",
		"'七一'",
		"2020",
		"true",
		"[快讯]",
		"@所有人",
		"a: b",
	])("keeps the title %s as it is", async (title) => {
		const { run, findArticle, findFaults } = await setUp();
		const { exitCode } = await run("--edition=2020-12-02", `--title=${title}`, "--slug=a");
		expect(exitCode).toBe(0);
		expect(await findFaults()).toEqual([]);
		expect((await findArticle("a"))?.title).toBe(title);
	});

	it("is not written over one that is there, unless it must be", async () => {
		const { run, read } = await setUp({ [FILE]: makeArticleLines("order: 7") });
		const args = [...ARTICLE, "--slug", "pinggu-nv-zhigong-zai-qian-xieyi"];
		const before = await read(FILE);
		const refused = await run(...args);
		expect(refused).toMatchObject({ exitCode: 1, stdout: "" });
		expect(refused.stderr).toContain("--force");
		expect(await read(FILE)).toBe(before);
		expect((await run(...args, "--force")).exitCode).toBe(0);
		expect(await read(FILE)).toContain("平谷女职工 再签协议");
	});

	it("is the same article when its title is given twice", async () => {
		const { run } = await setUp();
		expect((await run(...ARTICLE)).exitCode).toBe(0);
		expect((await run(...ARTICLE)).exitCode).toBe(1);
		const other = await run("--edition", "2020-12-02", "--title", "平谷女职工 再签协议！");
		expect(other.stdout).toContain("pinggu-nv-zhigong-zai-qian-xieyi-2.md");
	});

	it("is shown and not written on a dry run", async () => {
		const { content, run } = await setUp();
		const { exitCode, stdout } = await run(...ARTICLE, "--dry-run");
		expect(exitCode).toBe(0);
		expect(stdout).toContain("title: 平谷女职工 再签协议");
		expect(await readdir(join(content, DAY))).toEqual(["gao.md"]);
	});

	it("leaves nothing beside it", async () => {
		const { content, run } = await setUp();
		await run(...ARTICLE);
		await run(...ARTICLE, "--force");
		expect(await readdir(join(content, DAY))).toHaveLength(2);
	});

	it("can be written beside files that have faults", async () => {
		const { run } = await setUp({ [`${DAY}/b.md`]: "title：坏了\n" });
		expect((await run(...ARTICLE)).exitCode).toBe(0);
	});

	it("says when the edition has no file of its own", async () => {
		const { run } = await setUp();
		expect((await run(...ARTICLE)).stdout).toContain("npm run new -- edition 2020-12-02");
	});
});

describe("what cannot be made", () => {
	it.each([
		["nothing said", [], "--edition 和 --title"],
		["no title", ["--edition", "2020-12-02"], "--edition 和 --title"],
		["an impossible day", ["--edition", "2020-02-30", "--title", "a"], "2020-02-30"],
		["an unknown district", [...ARTICLE, "--district", "怀揉"], "是不是想写 huairou（怀柔区）？"],
		["an unknown column", [...ARTICLE, "--column", "没有"], "有：xuexi-guanche"],
		["an unknown genre", [...ARTICLE, "--genre", "小说"], "news"],
		["a page the edition has not", [...ARTICLE, "--page", "3"], "只有 1、2"],
		["a slug that is none", [...ARTICLE, "--slug", "2-a"], "小写字母"],
		["a title on two lines", ["--edition", "2020-12-02", "--title", "上\n下"], "错误"],
		["a person who is none", [...ARTICLE, "--reporter", " "], "--reporter"],
		["another word", ["issue", "2020-12-03"], "issue 2020-12-03"],
		["an edition without a day", ["edition"], "edition"],
		["an edition with a title", ["edition", "2020-12-03", "--title", "a"], "--title"],
	])("refuses %s", async (_, args, message) => {
		const { content, run } = await setUp({
			[`${DAY}/edition.yaml`]: "pages:\n  - number: 1\n    name: 要闻\n  - number: 2\n",
		});
		const { exitCode, stdout, stderr } = await run(...args);
		expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
		expect(stderr).toContain(message);
		expect(await readdir(join(content, DAY))).toEqual(["edition.yaml", "gao.md"]);
	});
});

describe("a new edition", () => {
	const YESTERDAY = {
		[`${DAY}/edition.yaml`]: "serialNumber: 41\npages:\n  - number: 1\n    name: 要闻\n",
	};

	it("has the next serial number and the pages of the one before", async () => {
		const { run, read, findFaults } = await setUp(YESTERDAY);
		const { exitCode, stdout } = await run("edition", "2020-12-03", "--json");
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			file: "editions/2020/12/03/edition.yaml",
			written: true,
			edition: { date: "2020-12-03", serialNumber: 42, pages: [{ number: 1, name: "要闻" }] },
		});
		expect(await read("editions/2020/12/03/edition.yaml")).toMatch(/^serialNumber: 42$/m);
		expect((await findFaults()).map(({ rule }) => rule)).toEqual(["edition-without-articles"]);
		await run("--edition", "2020-12-03", "--title", "第一篇");
		expect(await findFaults()).toEqual([]);
	});

	it("shows examples that can be used as they stand", async () => {
		const { content, run, read } = await setUp();
		await run("edition", "2020-12-03");
		await run("--edition", "2020-12-03", "--title", "第一篇");
		const file = "editions/2020/12/03/edition.yaml";
		await writeFile(join(content, file), uncomment(await read(file)));
		const { paper, faults } = await readPaper({ contentDirectory: content });
		expect(faults).toEqual([]);
		expect(paper.editions[0]).toMatchObject({
			serialNumber: 1,
			notices: [{ title: "启事" }],
			advertisements: [{ page: 1 }],
		});
	});

	it("counts the editions that have no number", async () => {
		const { run } = await setUp({
			...YESTERDAY,
			"editions/2020/12/03/b.md": makeArticleLines("order: 1"),
		});
		const { stdout } = await run("edition", "2020-12-04", "--json");
		expect(JSON.parse(stdout)).toMatchObject({ edition: { serialNumber: 43 } });
	});

	it("invents no serial number", async () => {
		const { run, read } = await setUp();
		await run("edition", "2020-12-03");
		expect(await read("editions/2020/12/03/edition.yaml")).toMatch(/^# serialNumber:/m);
	});

	it("leaves the number open between two editions that leave no room", async () => {
		const { run, read } = await setUp({
			...YESTERDAY,
			"editions/2020/12/04/edition.yaml": "serialNumber: 42\n",
			"editions/2020/12/04/b.md": makeArticleLines("order: 1"),
		});
		await run("edition", "2020-12-03");
		const text = await read("editions/2020/12/03/edition.yaml");
		expect(text).toMatch(/^# serialNumber:/m);
		expect(text).toContain("2020-12-04 那一期的 42");
	});

	it("is not written over one that is there", async () => {
		const { run, read } = await setUp(YESTERDAY);
		expect((await run("edition", "2020-12-02")).exitCode).toBe(1);
		expect(await read(`${DAY}/edition.yaml`)).toBe(YESTERDAY[`${DAY}/edition.yaml`]);
	});
});
