import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../../../../src/domain/article.ts";
import { CACHE_DIRECTORY, PROJECT_DIRECTORY } from "../../build/places.ts";
import { makeCorpus } from "../../corpus/make-corpus.ts";
import { writeContent } from "../../corpus/write-content.ts";
import { watchMemory } from "../watch-memory.ts";

/** What happens to a paper between two builds. */
export const BUILD_CASES = ["cold", "again", "edit", "rename"] as const;

export type BuildCase = (typeof BUILD_CASES)[number];

export interface BuildBenchRow {
	articles: number;
	case: BuildCase;
	seconds: number;
	/** The most resident at once, in bytes; undefined where it cannot be seen. */
	memory: number | undefined;
	/** Seconds of each stage, by the name that the build prints. */
	stages: ReadonlyMap<string, number>;
}

export interface BuildBenchOrder {
	size: number;
	onCase(name: BuildCase): void;
}

/** Generates a paper and builds it as a publisher does: without caches, then once more after each change. */
export async function benchBuild({ size, onCase }: BuildBenchOrder): Promise<BuildBenchRow[]> {
	const folder = await mkdtemp(join(tmpdir(), "gongbao-bench-"));
	await mkdir(CACHE_DIRECTORY, { recursive: true });
	// What is compiled finds its packages only within the project.
	const cache = await mkdtemp(join(CACHE_DIRECTORY, "bench-"));
	try {
		const corpus = makeCorpus({ size });
		const content = join(folder, "content");
		await writeContent(corpus, content);
		const rows: BuildBenchRow[] = [];
		for (const name of BUILD_CASES) {
			onCase(name);
			await change(name, { content, article: corpus.articles[Math.floor(size / 2)] });
			rows.push(await build({ folder, content, cache, articles: size, case: name }));
		}
		return rows;
	} finally {
		await rm(folder, { recursive: true, force: true });
		await rm(cache, { recursive: true, force: true });
	}
}

async function change(
	name: BuildCase,
	{ content, article }: { content: string; article: Article | undefined },
): Promise<void> {
	if (!article) throw new Error("The corpus has no article");
	const [district] = article.districts;
	switch (name) {
		case "edit":
			return edit(join(content, article.file), (text) => `${text}\n又添了一句。\n`);
		case "rename":
			return edit(join(content, `districts/${district?.id}.yaml`), (text) =>
				text.replace(/^name: (.+)$/m, "name: $1新"),
			);
		case "cold":
		case "again":
			return;
	}
}

async function edit(file: string, toEdited: (text: string) => string): Promise<void> {
	await writeFile(file, toEdited(await readFile(file, "utf8")));
}

interface Build {
	folder: string;
	content: string;
	cache: string;
	articles: number;
	case: BuildCase;
}

async function build({
	folder,
	content,
	cache,
	articles,
	...build
}: Build): Promise<BuildBenchRow> {
	const options = ["--content", content, "--out", join(folder, "dist")];
	const start = performance.now();
	const child = spawn(
		process.execPath,
		["scripts/build.ts", ...options, "--now", "2030-01-01T00:00:00Z"],
		{
			cwd: PROJECT_DIRECTORY,
			env: { ...process.env, GONGBAO_CACHE: cache },
			stdio: ["ignore", "pipe", "inherit"],
		},
	);
	const endWatch = watchMemory(child.pid ?? 0);
	let output = "";
	child.stdout.setEncoding("utf8").on("data", (text: string) => {
		output += text;
	});
	await once(child, "close");
	const seconds = (performance.now() - start) / 1000;
	if (child.exitCode !== 0) throw new Error(`The build ended with ${child.exitCode}:\n${output}`);
	return { articles, case: build.case, seconds, memory: endWatch(), stages: readStages(output) };
}

/** `生成网页　72 个网页　0.6 秒` */
function readStages(output: string): Map<string, number> {
	const lines = output.matchAll(/^(\S+?)　(?:.*　)?([\d.]+) 秒$/gmu);
	return new Map([...lines].map(([, stage = "", seconds]) => [stage, Number(seconds)]));
}
