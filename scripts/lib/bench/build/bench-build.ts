import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Article } from "../../../../src/domain/article.ts";
import { CACHE_DIRECTORY, PROJECT_DIRECTORY } from "../../build/places.ts";
import { makeCorpus } from "../../corpus/make-corpus.ts";
import { writeContent } from "../../corpus/write-content.ts";
import { measureCommand } from "../peers/measure-command.ts";
import { readStages } from "./read-stages.ts";

/** What happens to a paper between two builds. */
export const BUILD_CASES = ["cold", "again", "edit", "old", "add", "rename"] as const;

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
			await change(name, { content, newest: corpus.articles[0], old: corpus.articles[size / 2] });
			rows.push(await build({ folder, content, cache, articles: size, case: name }));
		}
		return rows;
	} finally {
		await rm(folder, { recursive: true, force: true });
		await rm(cache, { recursive: true, force: true });
	}
}

interface Changed {
	content: string;
	newest: Article | undefined;
	old: Article | undefined;
}

async function change(name: BuildCase, { content, newest, old }: Changed): Promise<void> {
	if (!newest || !old) throw new Error("The corpus has no article");
	switch (name) {
		case "edit":
			return edit(join(content, newest.file), (text) => `${text}\n又添了一句。\n`);
		case "old":
			return edit(join(content, old.file), (text) => `${text}\n又添了一句。\n`);
		case "add": {
			const text = "---\ntitle: 新来的一篇\ndistricts: [district-1]\n---\n\n新来的一篇稿子。\n";
			return writeFile(join(content, dirname(newest.file), "added.md"), text);
		}
		case "rename":
			return edit(join(content, `districts/${old.districts[0]?.id}.yaml`), (text) =>
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

/** After the newest article. */
const NOW = "2030-01-01T00:00:00Z";

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
	const command = [process.execPath, "scripts/build.ts", ...options, "--now", NOW];
	const { seconds, memory, output } = await measureCommand(command, {
		folder: PROJECT_DIRECTORY,
		environment: { ...process.env, GONGBAO_CACHE: cache },
	});
	return { articles, case: build.case, seconds, memory, stages: readStages(output) };
}
