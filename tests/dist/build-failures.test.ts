import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import {
	chmod,
	cp,
	mkdir,
	readdir,
	readFile,
	rm,
	symlink,
	truncate,
	writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { copyCompiledProject, copyProject } from "../support/copy-project.ts";
import { hashTree } from "../support/hash-tree.ts";
import { makeFolder } from "../support/make-folder.ts";
import { FIXTURE_CONTENT, PROJECT, runBuild, toFixtureArgs } from "../support/run-build.ts";

const { fixture } = inject("papers");
const UNTOUCHED = "原来的网站没有改动";

/** A site that was built before a build fails. */
async function makeFormerSite() {
	const out = join(await makeFolder(), "dist");
	await cp(fixture.directory, out, { recursive: true });
	return { out, former: await hashTree(out) };
}

/** The project with another program in the place of Pagefind's. */
async function copyProjectWithPagefind(program: string): Promise<string> {
	const project = await copyCompiledProject();
	const modules = join(project, "node_modules");
	await rm(join(modules, "pagefind"));
	await cp(join(PROJECT, "node_modules/pagefind"), join(modules, "pagefind"), { recursive: true });
	await rm(join(modules, "@pagefind"));
	const folder = join(modules, "@pagefind", `${process.platform}-${process.arch}`);
	await mkdir(join(folder, "bin"), { recursive: true });
	await writeFile(join(folder, "package.json"), "{}");
	await writeFile(join(folder, "bin/pagefind_extended"), `#!/bin/sh\n${program}\n`);
	await chmod(join(folder, "bin/pagefind_extended"), 0o755);
	return project;
}

/** The folder of the only shard in a project's cache. */
async function findShard(project: string): Promise<string> {
	const cache = join(project, ".cache/search");
	const names = (await readdir(cache)).filter((name) => /^[0-9a-f]{64}$/.test(name));
	expect(names).toHaveLength(1);
	return join(cache, names[0] ?? "");
}

/** Lets the build look for what an article does not hold, as if the index had lost it. */
async function plantSample(shard: string): Promise<void> {
	const file = join(shard, "samples.json");
	const samples: object[] = JSON.parse(await readFile(file, "utf8"));
	await writeFile(file, JSON.stringify(samples.map((each) => ({ ...each, text: "没有写过" }))));
}

/** Leaves what a search shows of its articles without text. */
async function emptyFragments(shard: string): Promise<void> {
	const folder = join(shard, "fragment");
	for (const name of await readdir(folder)) {
		const text = gunzipSync(await readFile(join(folder, name))).toString();
		const emptied = text
			.replace(/"content":"[^"]*"/, '"content":""')
			.replace(/"(title|kicker)":"[^"]*"/g, '"$1":"无题"');
		await writeFile(join(folder, name), gzipSync(emptied));
	}
}

async function breakFragments(shard: string): Promise<void> {
	const folder = join(shard, "fragment");
	for (const name of await readdir(folder)) await truncate(join(folder, name), 20);
}

describe("a build that fails", () => {
	it("because of the content names every fault of every file and ends with 1", async () => {
		const { out, former } = await makeFormerSite();
		const content = join(await makeFolder(), "content");
		await cp(FIXTURE_CONTENT, content, { recursive: true });
		const edition = join(content, "editions/2021/03/02");
		await writeFile(join(edition, "a.md"), "---\ntitle: 一\ndistricts: [donglin]\n---\n\n正文。\n");
		await writeFile(join(edition, "b.md"), "---\ndistricts: [dongling]\n---\n\n正文。\n");
		const { exitCode, output } = await runBuild({ args: ["--content", content, "--out", out] });
		expect(exitCode).toBe(1);
		expect(output).toContain("editions/2021/03/02/a.md:3:13 [districts[0]]");
		expect(output).toMatch(/editions\/2021\/03\/02\/b\.md:\d+:\d+ \[title\]/);
		expect(output).toContain(UNTOUCHED);
		expect(await hashTree(out)).toEqual(former);
	});

	it("because an article tells a person's telephone number says where and ends with 1", async () => {
		const { out, former } = await makeFormerSite();
		const content = join(await makeFolder(), "content");
		await cp(FIXTURE_CONTENT, content, { recursive: true });
		const body = "请与李某联系，电话13912345678。";
		const article = `---\ntitle: 一\ndistricts: [citywide]\n---\n\n${body}\n`;
		await writeFile(join(content, "editions/2021/03/02/a.md"), article);
		const { exitCode, output } = await runBuild({ args: ["--content", content, "--out", out] });
		expect(exitCode).toBe(1);
		expect(output).toMatch(/editions\/2021\/03\/02\/a\.md:6:10 .*手机号/);
		expect(output).toContain(UNTOUCHED);
		expect(await hashTree(out)).toEqual(former);
	});

	it("because a check found something names it and ends with 1", async () => {
		const { out, former } = await makeFormerSite();
		const project = await copyProject();
		await writeFile(join(project, "public/extra.html"), "<!DOCTYPE html><p>x</p>");
		const { exitCode, output } = await runBuild({ args: toFixtureArgs(out), project });
		expect(exitCode).toBe(1);
		expect(output).toContain("extra.html 不该有这一页 [stray-page]");
		expect(output).toContain(UNTOUCHED);
		expect(await hashTree(out)).toEqual(former);
	});

	it("because a page cannot be rendered ends with 1", async () => {
		const { out, former } = await makeFormerSite();
		const project = await copyProject();
		const page = join(project, "src/pages/_kinds/front.astro");
		const text = await readFile(page, "utf8");
		await writeFile(page, text.replace(/^---\n/, '---\nif (Astro) throw new Error("planted");\n'));
		const { exitCode, output } = await runBuild({ args: toFixtureArgs(out), project });
		expect(exitCode).toBe(1);
		expect(output).toContain("planted");
		expect(output).toContain("/ cannot be rendered");
		expect(output).toContain(UNTOUCHED);
		expect(await hashTree(out)).toEqual(former);
	});

	it.runIf(process.platform === "linux").each([
		["dies at once, as on a full disk", "exit 101"],
		["is killed at its work", "head -c 1 > /dev/null\nkill -9 $$"],
		["answers nonsense", "head -c 1 > /dev/null\nprintf 'bm9uc2Vuc2U=,'"],
	])("because Pagefind %s ends with 1", async (_what, program) => {
		const { out, former } = await makeFormerSite();
		const project = await copyProjectWithPagefind(program);
		const { exitCode, output } = await runBuild({ args: toFixtureArgs(out), project });
		expect(output).toContain("shard-process.ts ended with");
		expect(output).toContain(UNTOUCHED);
		expect(exitCode).toBe(1);
		expect(await hashTree(out)).toEqual(former);
		expect(existsSync(join(out, "../.build/lock"))).toBe(false);
	});

	it("because its index lacks a sample, shows none or cannot be read names it, and heals by itself", async () => {
		const project = await copyCompiledProject();
		const build = (out: string) => runBuild({ args: toFixtureArgs(out), project });
		const first = await build(join(project, "first"));
		expect(first.exitCode, first.output).toBe(0);
		for (const [plant, message] of [
			[plantSample, "找不到这篇：editions/2021/03/02/"],
			[emptyFragments, "没有标出“"],
			[breakFragments, "找不到这篇：editions/2021/03/02/"],
		] as const) {
			const { out, former } = await makeFormerSite();
			await plant(await findShard(project));
			const { exitCode, output } = await build(out);
			expect(exitCode, output).toBe(1);
			expect(output).toContain(message);
			expect(output).toContain(UNTOUCHED);
			expect(await hashTree(out)).toEqual(former);
			const next = await build(out);
			expect(next.exitCode, next.output).toBe(0);
		}
	});

	it.runIf(process.platform === "linux").each([
		{ size: 8, what: "a page", getProject: async () => PROJECT },
		{ size: 64, what: "the compiled code", getProject: copyProject },
	])(
		"because no file may grow beyond $size KB, as on a full disk, and $what does, ends with 1",
		async ({ size, getProject }) => {
			const { out, former } = await makeFormerSite();
			const node = [process.execPath, "scripts/build.ts", ...toFixtureArgs(out)];
			const command = `ulimit -f ${size}; exec "$0" "$@"`;
			const failure = await promisify(execFile)("bash", ["-c", command, ...node], {
				cwd: await getProject(),
			}).then(
				() => undefined,
				(error: { code: number }) => error,
			);
			expect(failure?.code).toBe(1);
			expect(await hashTree(out)).toEqual(former);
			expect(existsSync(join(out, "../.build/lock"))).toBe(false);
		},
	);

	it("because the folder holds something else harms nothing and ends with 2", async () => {
		const out = join(await makeFolder(), "documents");
		await mkdir(out);
		await writeFile(join(out, "letter.txt"), "");
		const { exitCode, output } = await runBuild({ args: toFixtureArgs(out) });
		expect([exitCode, output]).toEqual([2, expect.stringContaining("不是工报生成的网站")]);
		expect(await hashTree(out)).toEqual({ "letter.txt": expect.any(String) });
	});
});

describe("a build after a killed swap", () => {
	it("puts the former site back first, and keeps it if it fails itself", async () => {
		const { out, former } = await makeFormerSite();
		const previous = join(out, "../.build/previous");
		await mkdir(join(previous, ".."), { recursive: true });
		await cp(out, previous, { recursive: true });
		await rm(out, { recursive: true });
		const content = join(await makeFolder(), "content");
		await mkdir(content);
		const { exitCode, output } = await runBuild({ args: ["--content", content, "--out", out] });
		expect(exitCode).toBe(1);
		expect(output).toContain("已换回之前的网站");
		expect(await hashTree(out)).toEqual(former);
	});

	it("replaces the site behind a link, not the link", async () => {
		const { out } = await makeFormerSite();
		const link = join(await makeFolder(), "www");
		await symlink(out, link);
		const { exitCode, output } = await runBuild({ args: toFixtureArgs(link) });
		expect(exitCode, output).toBe(0);
		expect(output).toContain(`网站在 ${out}`);
		expect(await hashTree(link)).toEqual(await hashTree(fixture.directory));
	});
});
