import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { FIXTURE_CONTENT, FIXTURE_NOW, PROJECT, runBuild } from "./run-build.ts";

/** A paper that was really built; tests take it by `inject("papers")`. */
export interface BuiltPaper {
	contentDirectory: string;
	/** The built site, at the base `/`. */
	directory: string;
	/** What the build was told by `--now`. */
	now: string;
	/** What the build printed. */
	output: string;
}

declare module "vitest" {
	interface ProvidedContext {
		papers: {
			/** The project's own content. */
			sample: BuiltPaper;
			/** `tests/fixtures/paper`: one of everything. */
			fixture: BuiltPaper;
		};
	}
}

/** Builds both papers once for all test files, of whatever project; the folder goes when they have run. */
export default async function setup({
	vitest,
}: TestProject): Promise<(() => Promise<void>) | undefined> {
	// What the root provides every project has, and Vitest prepares one after the other.
	const root = vitest.getRootProject();
	if (root.getProvidedContext().papers) return undefined;
	const folder = await mkdtemp(join(await realpath(tmpdir()), "gongbao-papers-"));
	const build = (name: string, contentDirectory: string) =>
		buildPaper({ contentDirectory, directory: join(folder, name), now: FIXTURE_NOW, output: "" });
	root.provide("papers", {
		sample: await build("sample", join(PROJECT, "content")),
		fixture: await build("fixture", FIXTURE_CONTENT),
	});
	return () => rm(folder, { recursive: true, force: true });
}

async function buildPaper(paper: BuiltPaper): Promise<BuiltPaper> {
	const { contentDirectory, directory, now } = paper;
	const args = ["--content", contentDirectory, "--out", directory, "--now", now];
	const { exitCode, output } = await runBuild({ args });
	if (exitCode !== 0) throw new Error(`The build of ${contentDirectory} failed:\n${output}`);
	return { ...paper, output };
}
