import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { createSiteServer } from "../../scripts/lib/serve/create-site-server.ts";
import { listen } from "../../scripts/lib/serve/listen.ts";
import { FIXTURE_CONTENT, FIXTURE_NOW, runBuild } from "./run-build.ts";

/** Years before the fixture's own (2021), each with a shard of its own. */
const YEARS = [2020, 2019, 2018] as const;
/** Articles of a year; each holds 江边晨会 and its own number. */
const ARTICLES = 6;

/** What a careless page would take for an element. */
export const MARKUP = `<img src=x onerror="document.title='broken'">`;

const MARKUP_ARTICLE = [
	"---",
	`title: '网页上写着${MARKUP.replaceAll("'", "''")}'`,
	"order: 9",
	"districts: [xitan]",
	"---",
	"",
	`网页班把\`${MARKUP}\`抄在黑板上，讲了一课。`,
	"",
].join("\n");

/** Builds and serves the fixture paper with three years more, for the tests of one file; the value gives its origin. */
export function useYearsPaper(): () => string {
	let origin: string | undefined;
	let folder: string | undefined;
	let close: () => void = () => undefined;
	beforeAll(async () => {
		folder = await mkdtemp(join(await realpath(tmpdir()), "gongbao-years-"));
		const directory = join(folder, "site");
		await buildPaper({ content: join(folder, "content"), directory });
		const server = createSiteServer({ directory, base: "/" });
		close = () => {
			server.closeAllConnections();
			server.close();
		};
		origin = `http://127.0.0.1:${await listen(server, { host: "127.0.0.1", port: 0 })}`;
	});
	afterAll(async () => {
		close();
		if (folder) await rm(folder, { recursive: true, force: true });
	});
	return () => {
		if (origin === undefined) throw new Error("The paper exists only within tests and hooks");
		return origin;
	};
}

async function buildPaper({ content, directory }: { content: string; directory: string }) {
	await cp(FIXTURE_CONTENT, content, { recursive: true });
	for (const year of YEARS) {
		const edition = join(content, "editions", String(year), "05", "01");
		await mkdir(edition, { recursive: true });
		for (let number = 1; number <= ARTICLES; number += 1) {
			await writeFile(join(edition, `chenhui-${number}.md`), makeArticle(year, number));
		}
	}
	await writeFile(join(content, "editions/2020/05/01/biaoqian.md"), MARKUP_ARTICLE);
	const args = ["--content", content, "--out", directory, "--now", FIXTURE_NOW];
	const { exitCode, output } = await runBuild({ args });
	if (exitCode !== 0) throw new Error(`The build failed:\n${output}`);
}

function makeArticle(year: number, number: number): string {
	const district = number % 2 === 0 ? "dongling" : "xitan";
	return [
		"---",
		`title: 江边晨会第${year}${number}号`,
		`order: ${number}`,
		`districts: [${district}]`,
		"---",
		"",
		`江边晨会在${year}年开了第${number}次，班组长清点了人数。`,
		"",
	].join("\n");
}
