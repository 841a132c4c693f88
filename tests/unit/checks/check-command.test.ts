import { describe, expect, it } from "vitest";
import {
	ARTICLE_FILE,
	EMPTY_PAPER,
	makeArticleLines,
	makeContent,
} from "../../support/make-content.ts";
import { runCommand } from "../../support/run-command.ts";

async function check(body: string, ...args: string[]) {
	const content = await makeContent({
		...EMPTY_PAPER,
		[ARTICLE_FILE]: makeArticleLines("order: 1", body),
	});
	return runCommand("check", [...args, "--content", content]);
}

describe("npm run check", () => {
	it("says each fault at its line with the fix, and ends with 1 only for errors", async () => {
		const warned = await check("大家说,好。");
		expect(warned.exitCode).toBe(0);
		expect(warned.stdout).toContain(
			`${ARTICLE_FILE}:7:4 警告：汉字旁边用了半角标点「,」 → 改成「，」 (half-width-mark)`,
		);
		const failed = await check("电话13800138000。");
		expect(failed.exitCode).toBe(1);
		expect(failed.stdout).toContain("正文里有手机号");
		expect((await check("大家说,好。", "--strict")).exitCode).toBe(1);
	});

	it("says it as JSON, and nothing else", async () => {
		const { stdout, stderr } = await check("大家说,好。", "--json");
		const { counts, faults } = JSON.parse(stdout);
		expect([counts.warning, stderr]).toEqual([1, ""]);
		expect(faults).toContainEqual(
			expect.objectContaining({ rule: "half-width-mark", line: 7, column: 4 }),
		);
	});

	it("says it as annotations of GitHub", async () => {
		const { stdout } = await check("大家说,好。", "--format", "github");
		expect(stdout).toMatch(/^::warning file=.*gao\.md,line=7,col=4,title=half-width-mark::/m);
	});

	it("refuses what it does not know with 2", async () => {
		expect((await check("好。", "--fromat", "json")).exitCode).toBe(2);
	});
});
