import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
	ARTICLE_FILE,
	EMPTY_PAPER,
	makeArticleLines,
	makeContent,
} from "../../support/make-content.ts";
import { runCommand } from "../../support/run-command.ts";

const TYPED = makeArticleLines("order: 1", "大家说,好。");
const FIXED = makeArticleLines("order: 1", "大家说，好。");

async function setUp() {
	const content = await makeContent({ ...EMPTY_PAPER, [ARTICLE_FILE]: TYPED });
	return {
		run: (...args: string[]) => runCommand("fix", [...args, "--content", content]),
		read: () => readFile(join(content, ARTICLE_FILE), "utf8"),
	};
}

describe("npm run fix", () => {
	it("puts files right and names them", async () => {
		const { run, read } = await setUp();
		const { exitCode, stdout } = await run();
		expect(exitCode).toBe(0);
		expect(stdout).toContain(`改好了 1 个文件：\n${ARTICLE_FILE}`);
		expect(await read()).toBe(FIXED);
		expect((await run()).stdout).toContain("没有可以放心自动改的错误");
	});

	it("shows with --dry-run what it would do, and does nothing", async () => {
		const { run, read } = await setUp();
		const { stdout } = await run("--dry-run");
		expect(stdout).toContain("-大家说,好。\n+大家说，好。");
		expect(await read()).toBe(TYPED);
	});

	it("says it as JSON", async () => {
		const { run } = await setUp();
		const { written, files } = JSON.parse((await run("--json", "--dry-run")).stdout);
		expect([written, files.map(({ file }: { file: string }) => file)]).toEqual([
			false,
			[ARTICLE_FILE],
		]);
	});
});
