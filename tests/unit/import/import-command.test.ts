import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readPaper } from "../../../src/reader/read-paper.ts";
import { type ContentTree, EMPTY_PAPER, makeContent } from "../../support/make-content.ts";
import { makeFolder } from "../../support/make-folder.ts";
import { runCommand } from "../../support/run-command.ts";

const SHEET = new URL("../../fixtures/print/sheet.txt", import.meta.url).pathname;
const DAY = ["--edition", "2020-12-02"];
const FOLDER = "editions/2020/12/02";
const STORY =
	"平谷女职工再签协议\n\n本报讯(记者马朝)平谷区签下224份协议,签订率87.5%。第二句写到一\n\n半又接上。";

async function setUp(tree: ContentTree = {}) {
	const content = await makeContent({ ...EMPTY_PAPER, ...tree });
	return {
		content,
		run: (args: readonly string[], input?: string | Uint8Array) =>
			runCommand("import", [...args, ...DAY, "--content", content], input),
		list: () => readdir(join(content, FOLDER)).catch(() => []),
		read: (name: string) => readFile(join(content, FOLDER, name), "utf8"),
		readFaults: async () => (await readPaper({ contentDirectory: content })).faults,
	};
}

describe("a print page", () => {
	it("becomes drafts, an edition and a report, without a fault", async () => {
		const { run, list, read, readFaults } = await setUp();
		const { exitCode, stdout, stderr } = await run([SHEET]);
		expect([exitCode, stderr]).toEqual([0, ""]);
		const names = await list();
		expect(names.filter((name) => name.endsWith(".md"))).toHaveLength(5);
		expect(names).toContain("edition.yaml");
		expect(await read("import-report-1.txt")).toContain("一、分出 5 篇稿件");
		expect(stdout).toContain(await read("import-report-1.txt"));
		expect(await readFaults()).toEqual([]);
		for (const name of names.filter((each) => each.endsWith(".md"))) {
			expect(await read(name)).toContain("\ndraft: true\n");
		}
		expect(await read("edition.yaml")).toContain("Weitang Books");
	});

	it("says as JSON what the issue of it is, and nothing else", async () => {
		const { run, list } = await setUp();
		const { stdout, stderr } = await run([SHEET, "--json", "--dry-run"]);
		const { articles, edition, changes, leftOver, written } = JSON.parse(stdout);
		expect([written, stderr]).toEqual([false, ""]);
		expect(articles).toHaveLength(5);
		for (const article of articles) {
			expect(Object.keys(article)).toEqual(
				expect.arrayContaining(["file", "frontMatter", "body", "joins"]),
			);
		}
		const [, second, third] = articles;
		expect(second.frontMatter.column).toBe(third.frontMatter.column);
		expect(edition.columns).toEqual([
			expect.objectContaining({ name: "建功北坞", subtitle: "共话新篇" }),
		]);
		expect(edition.advertisements).toHaveLength(1);
		expect(edition.notices).toHaveLength(1);
		expect(changes.length).toBeGreaterThan(20);
		expect(leftOver).toEqual([]);
		expect(await list()).toEqual([]);
	});

	it("suggests districts, figures and registered names, and marks them as guesses", async () => {
		const { run, list, read } = await setUp();
		const { stdout } = await run(["-"], STORY);
		const [name = ""] = (await list()).filter((each) => each.endsWith(".md"));
		expect(name).toBe("pinggu-nv-zhigong-zai-qian-xieyi.md");
		const text = await read(name);
		expect(text).toContain("# 地区是按正文猜的，请核对\ndistricts: [pinggu]\n");
		expect(text).toMatch(/^# {3}- label: 名目\n# {5}value: '224'\n# {5}unit: 份$/m);
		expect(text).toContain("reporters: [马朝]");
		expect(text).toContain("第二句写到一半又接上。");
		expect(stdout).toContain("“马朝”和报上登记的“马超”很像");
	});
});

describe("files", () => {
	it("are not overwritten, all or none, unless forced", async () => {
		const { run, content, read } = await setUp();
		await run(["-"], STORY);
		const name = "pinggu-nv-zhigong-zai-qian-xieyi.md";
		await writeFile(join(content, FOLDER, name), `${await read(name)}改过。\n`);
		const second = await run(["-"], `${STORY}\n\n另一篇新稿件\n\n本报讯(记者马超)正文。`);
		expect([second.exitCode, second.stdout]).toEqual([1, ""]);
		expect(second.stderr).toContain(`${FOLDER}/${name}`);
		expect(await read(name)).toContain("改过。");
		expect((await readdir(join(content, FOLDER))).filter((each) => each.endsWith(".md"))).toEqual([
			name,
		]);
		expect((await run(["-", "--force"], STORY)).exitCode).toBe(0);
		expect(await read(name)).not.toContain("改过。");
	});

	it("of an edition that has begun keep its notices; the report says what to add", async () => {
		const edition = "serialNumber: 7\nnotices:\n  - text: 原有的登报\n";
		const { run, read } = await setUp({ [`${FOLDER}/edition.yaml`]: edition });
		const { exitCode, stdout } = await run(["-"], `${STORY}\n\n登报咨询电话:86001234`);
		expect(exitCode).toBe(0);
		expect(await read("edition.yaml")).toBe(edition);
		expect(stdout).toContain("edition.yaml 已经有了，没有改。要加进去的是：");
		expect(stdout).toContain("86001234");
	});
});

describe("what can be read", () => {
	const source = async (name: string, bytes: Uint8Array | string) => {
		const file = join(await makeFolder(), name);
		await writeFile(file, bytes);
		return file;
	};
	const readBody = async (file: string) => {
		const { run } = await setUp();
		const { stdout, stderr } = await run([file, "--json", "--dry-run"]);
		expect(stderr).toBe("");
		return JSON.parse(stdout).articles[0].body;
	};
	const BODY = "平谷区签下协议。";

	it("GB 18030, as typesetting systems write it", async () => {
		const head = Uint8Array.of(...GB_TITLE, 0x0a, 0x0a, ...GB_BODY);
		expect(await readBody(await source("a.txt", head))).toBe("工会");
	});

	it("a Word file", async () => {
		const lines = ["平谷女职工再签协议", `本报讯(记者马超)${BODY}`];
		const paragraphs = lines.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
		expect(await readBody(await source("a.docx", makeWord(paragraphs)))).toBe(BODY);
	});

	it.each([
		["absent.txt", undefined, "没有这个文件"],
		["empty.txt", " \n", "没有文字"],
		["broken.docx", "not a zip", "读不出来"],
		["broken.pdf", "not a pdf", "读不出来"],
	])("not %s", async (name, bytes, message) => {
		const { run } = await setUp();
		const file = bytes === undefined ? `/nowhere/${name}` : await source(name, bytes);
		const { exitCode, stdout, stderr } = await run([file]);
		expect([exitCode, stdout]).toEqual([1, ""]);
		expect(stderr).toContain(message);
	});
});

describe("wrong usage", () => {
	it.each([
		[["--edition", "2020-12-02"], "请写明要导入的文件"],
		[[SHEET], "请写明是哪一天的报"],
		[[SHEET, "--edition", "2020-13-02"], "应是真有的日期"],
	])("ends with 2: %j", async (args, message) => {
		const { exitCode, stdout, stderr } = await runCommand("import", args);
		expect([exitCode, stdout]).toEqual([2, ""]);
		expect(stderr).toContain(message);
	});
});

/** 工会 and a byline in GB 2312. */
const GB_TITLE = [0xb9, 0xa4, 0xbb, 0xe1];
const GB_BODY = [
	...[0xb1, 0xbe, 0xb1, 0xa8, 0xd1, 0xb6, 0x28, 0xbc, 0xc7, 0xd5, 0xdf],
	...[0xc2, 0xed, 0xb3, 0xac, 0x29, 0xb9, 0xa4, 0xbb, 0xe1],
];

function makeWord(paragraphs: string): Uint8Array {
	const open = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
	const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	const types = "http://schemas.openxmlformats.org/package/2006/content-types";
	const links = "http://schemas.openxmlformats.org/package/2006/relationships";
	const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
	const files = {
		"[Content_Types].xml": `${open}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
		"_rels/.rels": `${open}<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml": `${open}<w:document xmlns:w="${word}"><w:body>${paragraphs}</w:body></w:document>`,
	};
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
	);
}
