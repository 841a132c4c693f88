import { mkdir, symlink, writeFile } from "node:fs/promises";
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
import { readContent, readFaults } from "../../support/read-content.ts";

const ARTICLE = makeArticleLines("kicker: 甲");
const DAY = "editions/2020/12/02";

/** A file beside a good article, and what is found. */
const NAMES: readonly [name: string, path: string, fault: string][] = [
	["a capital", `${DAY}/Pinggu.md`, "name-upper-case"],
	["a space", `${DAY}/ping gu.md`, "name-space"],
	["a hash", `${DAY}/ping#gu.md`, "name-symbol"],
	["a question mark", `${DAY}/pinggu?.md`, "name-symbol"],
	["a percent sign", `${DAY}/87%.md`, "name-symbol"],
	["Han", `${DAY}/平谷.md`, "name-not-ascii"],
	["full-width letters", `${DAY}/ｐ.md`, "name-not-ascii"],
	["a digit first", `${DAY}/02.md`, "name-not-slug"],
	["an underscore", `${DAY}/ping_gu.md`, "name-not-slug"],
	["a dot", `${DAY}/ping.gu.md`, "name-not-slug"],
	["a hidden file", `${DAY}/.pinggu.md`, "name-not-slug"],
	["a reserved name", `${DAY}/email.md`, "name-reserved"],
	["the extension in capitals", `${DAY}/pinggu.MD`, "name-upper-case"],
	["another Markdown extension", `${DAY}/pinggu.markdown`, "wrong-extension"],
	["a Word file", `${DAY}/pinggu.docx`, "wrong-extension"],
	["a hidden extension", `${DAY}/pinggu.md.txt`, "wrong-extension"],
	["another YAML extension", `${DAY}/edition.yml`, "wrong-extension"],
	["a picture beside the articles", `${DAY}/tu.png`, "unexpected-file"],
	["a picture's name with a space", `${DAY}/images/tu 1.png`, "name-space"],
	["a picture's name in Han", `${DAY}/images/图.png`, "name-not-ascii"],
	["an article among the pictures", `${DAY}/images/gao.md`, "unexpected-file"],
	["an article above its day", "editions/2020/12/gao.md", "not-a-day-folder"],
	["an article above its year", "editions/gao.md", "not-a-day-folder"],
	["a file of the root", "gao.md", "unexpected-file"],
	["a misspelt site file", "site.yml", "unexpected-file"],
	["a Markdown file for a district", "districts/yanqing.md", "wrong-extension"],
	["a district's name in Han", "districts/延庆.yaml", "name-not-ascii"],
	["a standing page's reserved name", "pages/search.md", "name-reserved"],
];

describe("names of files", () => {
	it.each(NAMES)("finds %s", async (_name, path, rule) => {
		expect(await readFaults({ [ARTICLE_FILE]: ARTICLE, [path]: ARTICLE })).toEqual([
			`${path}:1:1 ${rule}`,
		]);
	});

	it.each([
		["平谷 女职工.md", "ping-gu-nv-zhi-gong.md"],
		["Pinggu Story.md", "pinggu-story.md"],
		["87%.md", undefined],
	])("offers a name for %s", async (name, suggestion) => {
		const { faults } = await readContent({ [ARTICLE_FILE]: ARTICLE, [`${DAY}/${name}`]: ARTICLE });
		expect(faults[0]?.hint).toContain(suggestion ?? "pinggu-nvzhigong");
	});

	it.each([
		".DS_Store",
		"Thumbs.db",
		"desktop.ini",
		"~$gao.docx",
		".~lock.gao.docx#",
		".gao.md.swp",
		"gao.md~",
		".gitkeep",
	])("leaves %s alone, which no one means to publish", async (name) => {
		expect(await readFaults({ [ARTICLE_FILE]: ARTICLE, [`${DAY}/${name}`]: "" })).toEqual([]);
	});
});

/** A folder beside a good article, and what is found. */
const FOLDERS: readonly [name: string, path: string, fault: string][] = [
	["an article that is a folder", `${DAY}/pinggu/index.md`, `${DAY}/pinggu:1:1 unexpected-folder`],
	["a folder of the article's name", `${DAY}/gao/index.md`, `${DAY}/gao:1:1 article-and-folder`],
	["a folder among the pictures", `${DAY}/images/a/b.png`, `${DAY}/images/a:1:1 unexpected-folder`],
	["a folder among the districts", "districts/a/b.yaml", "districts/a:1:1 unexpected-folder"],
	["an unknown folder", "articles/gao.md", "articles:1:1 unexpected-folder"],
	["a hidden folder", ".obsidian/app.json", ".obsidian:1:1 unexpected-folder"],
	["a short month", "editions/2020/2/02/gao.md", "editions/2020/2:1:1 not-a-day-folder"],
	["a day in one name", "editions/2020-12-02/gao.md", "editions/2020-12-02:1:1 not-a-day-folder"],
	[
		"a day that does not exist",
		"editions/2021/02/30/gao.md",
		"editions/2021/02/30:1:1 impossible-day",
	],
	["month 13", "editions/2021/13/01/gao.md", "editions/2021/13/01:1:1 impossible-day"],
];

describe("folders", () => {
	it.each(FOLDERS)("finds %s", async (_name, path, fault) => {
		expect(await readFaults({ [ARTICLE_FILE]: ARTICLE, [path]: ARTICLE })).toEqual([fault]);
	});

	it("says how many files a folder hides", async () => {
		const { faults } = await readContent({
			[ARTICLE_FILE]: ARTICLE,
			[`${DAY}/gao/a.md`]: ARTICLE,
			[`${DAY}/gao/b/c.md`]: ARTICLE,
		});
		expect(faults[0]?.message).toContain("2 个文件");
	});

	it("finds an edition without articles", async () => {
		expect(await readFaults({ [`${DAY}/edition.yaml`]: "serialNumber: 1\n" })).toEqual([
			`${DAY}:1:1 edition-without-articles`,
		]);
	});

	it("finds a paper without site.yaml", async () => {
		const { "site.yaml": _, ...rest } = EMPTY_PAPER;
		const contentDirectory = await makeContent({ ...rest, [ARTICLE_FILE]: ARTICLE });
		const { faults } = await readPaper({ contentDirectory });
		expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual(["site.yaml missing-site"]);
	});
});

describe("names that differ by case only", () => {
	const CLASHES: readonly [path: string, other: string][] = [
		[`${DAY}/GAO.md`, `${DAY}/gao.md`],
		["districts/HuaiRou.yaml", "districts/huairou.yaml"],
		[`${DAY}/images/TU.png`, `${DAY}/images/tu.png`],
	];
	it.each(CLASHES)("finds %s beside %s", async (path, other) => {
		const tree: ContentTree = { [ARTICLE_FILE]: ARTICLE, [path]: ARTICLE };
		const { faults } = await readContent(
			other in EMPTY_PAPER || other in tree ? tree : { ...tree, [other]: ARTICLE },
		);
		const clash = faults.filter(({ rule }) => rule === "case-clash");
		expect(clash).toHaveLength(1);
		expect(clash[0]?.message).toContain(path.split("/").at(-1));
		expect(clash[0]?.message).toContain(other.split("/").at(-1));
	});
});

describe("links", () => {
	it("reads nothing through a symbolic link", async () => {
		const contentDirectory = await makeContent({ ...EMPTY_PAPER, [ARTICLE_FILE]: ARTICLE });
		const outside = await makeContent({ "secret.md": ARTICLE, "folder/secret.md": ARTICLE });
		await symlink(join(outside, "secret.md"), join(contentDirectory, DAY, "secret.md"));
		await symlink(join(outside, "folder"), join(contentDirectory, "editions/2021"));
		await symlink(join(outside, "folder"), join(contentDirectory, "columns/link"));
		await symlink("nowhere", join(contentDirectory, "pages"));
		const { paper, faults } = await readPaper({ contentDirectory });
		expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
			"columns/link symbolic-link",
			`${DAY}/secret.md symbolic-link`,
			"editions/2021 symbolic-link",
			"pages symbolic-link",
		]);
		expect(paper.editions.flatMap(({ articles }) => articles)).toHaveLength(1);
	});

	it("does not follow site.yaml either", async () => {
		const { "site.yaml": site = "", ...rest } = EMPTY_PAPER;
		const contentDirectory = await makeContent({ ...rest, [ARTICLE_FILE]: ARTICLE });
		const outside = await makeContent({ "site.yaml": site });
		await symlink(join(outside, "site.yaml"), join(contentDirectory, "site.yaml"));
		const { faults } = await readPaper({ contentDirectory });
		expect(faults.map(({ rule }) => rule)).toEqual(["missing-site", "symbolic-link"]);
	});

	it("ignores a day's folder that is empty, as git does", async () => {
		const contentDirectory = await makeContent({ ...EMPTY_PAPER, [ARTICLE_FILE]: ARTICLE });
		await mkdir(join(contentDirectory, "editions/2020/12/03"), { recursive: true });
		const { paper, faults } = await readPaper({ contentDirectory });
		expect(faults).toEqual([]);
		expect(paper.editions).toHaveLength(1);
	});

	it("fails, and does not report, when the content folder is not there", async () => {
		const contentDirectory = await makeContent({});
		await writeFile(join(contentDirectory, "file"), "");
		await expect(readPaper({ contentDirectory: join(contentDirectory, "none") })).rejects.toThrow(
			"Cannot list the folder",
		);
	});
});
