import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeCorpus } from "../../scripts/lib/corpus/make-corpus.ts";
import { writeContent } from "../../scripts/lib/corpus/write-content.ts";
import { copyCompiledPages, copyCompiledProject } from "../support/copy-project.ts";
import { hashTree } from "../support/hash-tree.ts";
import { openNewsroom } from "../support/random-edits.ts";
import { runBuild } from "../support/run-build.ts";

/** With more, by hand: `GONGBAO_STEPS=200 GONGBAO_SEED=7 npx vitest run --project dist incremental`. */
const STEPS = Number(process.env["GONGBAO_STEPS"] ?? 6);
const SEED = Number(process.env["GONGBAO_SEED"] ?? 1);
const MINUTE = 60_000;

/** What of a cache is code. */
const CODE = ["code", "program"];

async function makeProject(): Promise<{ project: string; content: string }> {
	const project = await copyCompiledProject();
	const content = join(project, "paper");
	await writeContent(makeCorpus({ size: 30, seed: SEED }), content);
	return { project, content };
}

describe("a build after another", () => {
	it(
		`is the same, byte for byte, as one from nothing, after each of ${STEPS} random changes`,
		async () => {
			const { project, content } = await makeProject();
			const build = async (out: string, environment: Record<string, string> = {}) => {
				const args = ["--content", content, "--now", "2030-06-01T00:00:00Z", "--out", out];
				const { exitCode, output } = await runBuild({ args, project, environment });
				expect(exitCode, output).toBe(0);
				return { tree: await hashTree(out), output };
			};
			const kept = join(project, "kept/dist");
			const cache = join(project, "cold-cache");
			await copyCompiledPages(cache);
			await build(kept);
			const newsroom = openNewsroom({ content, project }, SEED);
			const done: string[] = [];
			for (let step = 0; step < STEPS; step += 1) {
				done.push(await newsroom.edit());
				const cold = join(project, "cold");
				await mkdir(cold, { recursive: true });
				const fromNothing = await build(join(cold, "dist"), { GONGBAO_CACHE: cache });
				const brought = await build(kept);
				expect(brought.tree, done.join("\n")).toEqual(fromNothing.tree);
				await rm(cold, { recursive: true });
				// Compiled code is kept by its digest alone, and takes longer than all the rest.
				for (const part of await readdir(cache))
					if (!CODE.includes(part)) await rm(join(cache, part), { recursive: true });
			}
		},
		STEPS * MINUTE,
	);
});
