import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_DIRECTORY } from "../../build/places.ts";
import { makeCorpus } from "../../corpus/make-corpus.ts";
import { writeContent } from "../../corpus/write-content.ts";
import { watchMemory } from "../watch-memory.ts";

export interface CheckBench {
	articles: number;
	seconds: number;
	/** The most held at once, in bytes; undefined where it cannot be seen. */
	memory: number | undefined;
	counts: Record<"error" | "warning" | "hint", number>;
}

/** Generates a paper and runs the command that editors run. */
export async function benchCheck(articles: number): Promise<CheckBench> {
	const directory = await mkdtemp(join(tmpdir(), "gongbao-bench-"));
	try {
		await writeContent(makeCorpus({ size: articles }), directory);
		const start = performance.now();
		const child = spawn(
			process.execPath,
			["scripts/check.ts", "--json", "--content", directory, "--now", "2030-01-01T00:00:00Z"],
			{ cwd: PROJECT_DIRECTORY, stdio: ["ignore", "pipe", "inherit"] },
		);
		const endWatch = watchMemory(child.pid ?? 0);
		let text = "";
		child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
			text += chunk;
		});
		await once(child, "close");
		const seconds = (performance.now() - start) / 1000;
		const { counts }: { counts: CheckBench["counts"] } = JSON.parse(text);
		return { articles, seconds, memory: endWatch()?.bytes, counts };
	} finally {
		await rm(directory, { recursive: true, force: true });
	}
}

export function formatCheckTable({ articles, seconds, memory, counts }: CheckBench): string {
	return [
		"| 稿件 | 用时 | 内存 | 查出 |",
		"| --- | --- | --- | --- |",
		`| ${articles.toLocaleString("en")} 篇 | ${seconds.toFixed(1)} 秒 | ${memory === undefined ? "—" : `${(memory / 1024 ** 2).toFixed(0)} MB`} | ${counts.error} 处错误、${counts.warning} 处警告、${counts.hint} 处提示 |`,
	].join("\n");
}
