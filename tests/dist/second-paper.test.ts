import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../support/make-folder.ts";
import { PROJECT, runBuild } from "../support/run-build.ts";

test("another paper is built from its own folder alone: name, colours, districts", async () => {
	const out = join(await makeFolder(), "dist");
	const content = join(PROJECT, "examples/harbour");
	const { exitCode, output } = await runBuild({ args: ["--content", content, "--out", out] });
	expect(exitCode, output).toBe(0);
	const front = await readFile(join(out, "index.html"), "utf8");
	expect(front).toContain("港湾工人报");
	expect(front).not.toContain("工报—");
	const theme = /<link rel="stylesheet" href="(\/_astro\/theme\.[0-9a-f]{8}\.css)">/.exec(
		front,
	)?.[1];
	expect(await readFile(join(out, theme ?? ""), "utf8")).toContain("--accent:#0b4f8a");
	const districts = await readFile(join(out, "districts/index.html"), "utf8");
	expect(districts).toContain("东堤");
	expect(districts).not.toContain("怀柔");
});
