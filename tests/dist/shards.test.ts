import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, cp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { listFiles } from "../../scripts/lib/check-dist/list-files.ts";
import { makeCorpus } from "../../scripts/lib/corpus/make-corpus.ts";
import { writeContent } from "../../scripts/lib/corpus/write-content.ts";
import { parseCalendarDay } from "../../src/domain/calendar-day.ts";
import { copyCompiledPages, copyProject } from "../support/copy-project.ts";
import { hashTree } from "../support/hash-tree.ts";
import { makeFolder } from "../support/make-folder.ts";
import { PROJECT, runBuild, toFixtureArgs } from "../support/run-build.ts";

const MINUTE = 60_000;
const SIZE = 36;

/** Writes two years of a small paper; returns the path of its oldest article. */
async function writeTwoYears(content: string): Promise<string> {
	const corpus = makeCorpus({ size: SIZE });
	const articles = corpus.articles.map((article, index) => {
		const date = parseCalendarDay(article.date.replace("2029", "2028"));
		if (index < SIZE / 2 || !date) return article;
		return { ...article, date, file: article.file.replace("2029", "2028") };
	});
	await writeContent({ ...corpus, articles }, content);
	return join(content, articles.at(-1)?.file ?? "");
}

/** A project of which each machine has caches of its own. */
async function openOffice() {
	const project = await copyProject();
	const content = join(project, "content");
	const oldest = await writeTwoYears(content);
	const toCache = (machine: string) => join(project, `.cache-${machine}`);
	for (const machine of ["one", "first", "second", "merging"])
		await copyCompiledPages(toCache(machine));
	const build = async (machine: string, ...args: readonly string[]) => {
		const { exitCode, output } = await runBuild({
			args: ["--content", content, "--now", "2030-06-01T00:00:00Z", ...args],
			environment: { GONGBAO_CACHE: toCache(machine) },
			project,
		});
		expect(exitCode, output).toBe(0);
		return output;
	};
	const out = join(project, "dist");
	return {
		build,
		oldest,
		toPart: (year: string) => join(project, ".build/parts", year),
		async buildWhole() {
			const other = join(project, "other/dist");
			await build("one", "--out", other);
			return hashTree(other);
		},
		/** Merges on a machine that has no site yet. */
		async merge() {
			await rm(out, { recursive: true, force: true });
			const output = await build("merging", "--merge");
			return { output, tree: await hashTree(out) };
		},
		out,
	};
}

describe("a site of which each year is made by itself", () => {
	it(
		"is, byte for byte, the one that a machine makes alone",
		async () => {
			const { build, buildWhole, merge, out, toPart, oldest } = await openOffice();
			const whole = await buildWhole();
			await build("first", "--shard", "2028");
			await build("second", "--shard", "2029");

			const merged = await merge();
			expect(merged.tree).toEqual(whole);
			expect(merged.output).toMatch(/有 2 年做好的部分，从中取用 \d\d+ 项/);
			// What belongs to no year is made here, and nothing else.
			const [, made] = /新做 (\d+) 个；0 期/.exec(merged.output) ?? [];
			const loose = listFiles(out).filter((file) => /^(?!\d{4}\/).*\.html$/.test(file));
			expect(Number(made)).toBeGreaterThan(0);
			expect(Number(made)).toBeLessThanOrEqual(loose.length);
			expect(merged.output).toMatch(/2 个分片，新编 0 个/);

			// A file that was damaged on its way is not taken.
			const tree = join(toPart("2028"), "tree");
			const file = listFiles(tree).find((name) => name.endsWith("story-36/index.html")) ?? "";
			await appendFile(join(tree, file), "damaged");
			expect((await merge()).tree).toEqual(whole);

			// Neither is what has changed since, nor a part that is not whole.
			await appendFile(oldest, "\n又添了一句。\n");
			await rm(join(toPart("2029"), "manifest.json"));
			const after = await merge();
			expect(after.output).toContain("有 1 年做好的部分");
			expect(after.tree).toEqual(await buildWhole());

			// The year is brought up to date by what was made before.
			await build("first", "--shard", "2028");
			const again = await build("first", "--shard", "2028");
			expect(again).toMatch(/新编 0 个/);
			expect(again).toMatch(/新做 0 个；0 期/);
			expect(await readdir(join(toPart("2028"), "search"))).toHaveLength(1);
		},
		6 * MINUTE,
	);
});

interface Workflow {
	jobs: Record<string, { steps: { run?: string }[] }>;
}

/** Runs what a job of the workflow runs, on a machine that has the project, the paper and, in `cached`, pages compiled by a job before. */
async function runJob(job: string, cached: string, environment: Record<string, string>) {
	const file = join(PROJECT, "docs/deploy/github-years.yml");
	const { jobs }: Workflow = parse(await readFile(file, "utf8"));
	const scripts = jobs[job]?.steps.flatMap(({ run }) => run ?? []) ?? [];
	const machine = await copyProject();
	await writeTwoYears(join(machine, "content"));
	await cp(cached, join(machine, ".cache"), { recursive: true });
	const { PARTS: parts } = environment;
	if (parts !== undefined) await cp(parts, join(machine, "parts"), { recursive: true });
	const outputs = join(machine, "outputs");
	let printed = "";
	for (const script of scripts.filter((each) => each !== "npm ci")) {
		const env = { ...process.env, ...environment, GITHUB_OUTPUT: outputs };
		const options = { cwd: machine, env };
		printed += (await promisify(execFile)("bash", ["-e", "-c", script], options)).stdout;
	}
	const code = join(machine, ".cache/code");
	if (existsSync(code)) await cp(code, join(cached, "code"), { recursive: true });
	const text = await readFile(outputs, "utf8").catch(() => "");
	const lines = text.trim().split("\n");
	const told = new Map(lines.map((line) => [line.split("=")[0], line.split("=")[1] ?? ""]));
	return { machine, printed, told };
}

describe("the workflow that builds each year by a machine of its own", () => {
	it(
		"makes the site that one machine makes",
		async () => {
			const cached = await makeFolder();
			const { told } = await runJob("plan", cached, {});
			const shared = { NOW: told.get("now") ?? "", SITE: "https://paper.example", BASE: "/p/" };
			const parts = await makeFolder();
			const years: string[] = JSON.parse(told.get("years") ?? "");
			expect(years).toEqual(["2029", "2028"]);
			for (const year of years) {
				const { machine } = await runJob("year", cached, { ...shared, YEAR: year });
				await cp(join(machine, `part-${year}.tar`), join(parts, `part-${year}.tar`));
			}
			const { machine, printed } = await runJob("merge", cached, { ...shared, PARTS: parts });
			expect(printed).toMatch(/有 2 年做好的部分，从中取用 \d\d+ 项/);
			const out = join(machine, "other/dist");
			const { exitCode, output } = await runBuild({
				args: ["--now", shared.NOW, "--site", shared.SITE, "--base", shared.BASE, "--out", out],
				project: machine,
			});
			expect(exitCode, output).toBe(0);
			expect(await hashTree(join(machine, "dist"))).toEqual(await hashTree(out));
		},
		6 * MINUTE,
	);
});

describe("the years of a paper", () => {
	it("are told to a program, as JSON and nothing else", async () => {
		const args = [...toFixtureArgs(join(await makeFolder(), "dist")), "--years"];
		const { exitCode, output } = await runBuild({ args });
		expect(exitCode).toBe(0);
		const lines = output.split("\n").filter((line) => line.startsWith("["));
		expect(lines.map((line) => JSON.parse(line))).toEqual([["2021"]]);
	});

	it("are named to someone who asks for another", async () => {
		const args = [...toFixtureArgs(join(await makeFolder(), "dist")), "--shard", "1999"];
		const { exitCode, output } = await runBuild({ args });
		expect(exitCode).toBe(2);
		expect(output).toContain("有报纸的年份：2021");
	});

	it("are made or merged, not both at once", async () => {
		const out = join(await makeFolder(), "dist");
		const { exitCode, output } = await runBuild({
			args: [...toFixtureArgs(out), "--shard", "2021", "--merge"],
		});
		expect(exitCode).toBe(2);
		expect(output).toContain("只能写一个");
	});
});
