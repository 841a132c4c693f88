import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { listFiles } from "../../scripts/lib/check-dist/list-files.ts";
import { findBrokenMoments } from "../support/broken-moments.ts";
import { takeSent } from "../support/deploy-site.ts";
import { hashTree } from "../support/hash-tree.ts";
import { makeFolder } from "../support/make-folder.ts";
import { FIXTURE_CONTENT, FIXTURE_NOW, runBuild } from "../support/run-build.ts";
import { type DeployRun, startDeploy } from "../support/run-deploy-command.ts";
import { type Outcome, type S3Server, startS3Server } from "../support/s3-server.ts";

const { fixture } = inject("papers");
const MINUTE = 60_000;
const ARTICLE = "editions/2021/03/02/shitang.md";

/** The fixture's site, in a folder of its own. */
async function copySite(): Promise<string> {
	const out = join(await makeFolder(), "dist");
	await cp(fixture.directory, out, { recursive: true });
	return out;
}

/** Deploys without a fault, and returns what was sent. */
async function deploy(out: string, server: S3Server): Promise<string[]> {
	const { exitCode, output } = await startDeploy({ out, server }).ended;
	expect(exitCode, output).toBe(0);
	return takeSent(server);
}

/** Expects the bucket to hold the site, as the server tells it without us. */
async function expectStored(out: string, server: S3Server): Promise<void> {
	for (const path of listFiles(out)) {
		const answer = await server.fetch(path);
		expect(answer.status, path).toBe(200);
		expect(Buffer.from(await answer.arrayBuffer()).equals(await readFile(join(out, path)))).toBe(
			true,
		);
	}
}

describe("npm run deploy", () => {
	it(
		"sends a site once, then what one edit has changed, and nothing breaks meanwhile",
		{ timeout: 10 * MINUTE },
		async () => {
			const folder = await makeFolder();
			const [content, out] = [join(folder, "content"), join(folder, "dist")];
			await cp(FIXTURE_CONTENT, content, { recursive: true });
			const build = async () => {
				const args = ["--content", content, "--now", FIXTURE_NOW, "--out", out];
				const { exitCode, output } = await runBuild({ args });
				expect(exitCode, output).toBe(0);
				return hashTree(out);
			};
			const before = await build();
			const server = await startS3Server();
			const first = startDeploy({ out, server });
			expect((await first.ended).exitCode).toBe(0);
			expect(findBrokenMoments(server.deeds)).toEqual([]);
			expect(findBrokenMoments(server.deeds.toReversed())).not.toEqual([]);
			const deeds = [...server.deeds];
			expect(takeSent(server).toSorted()).toEqual(Object.keys(before).toSorted());
			expect(await deploy(out, server)).toEqual([]);

			await writeFile(
				join(content, ARTICLE),
				`${await readFile(join(content, ARTICLE), "utf8")}\n今天又添了一道汤。\n`,
			);
			const after = await build();
			await startDeploy({ out, server }).ended;
			expect(findBrokenMoments([...deeds, ...server.deeds])).toEqual([]);
			const sent = takeSent(server);
			const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
			expect(sent.toSorted()).toEqual(changed.toSorted());
			expect(sent.length).toBeLessThan(Object.keys(after).length / 2);
			expect(sent.slice(-3)).toContain("version.txt");
			expect(sent.findLastIndex((path) => path.endsWith(".html"))).toBeLessThan(
				sent.findIndex((path) => path.endsWith(".xml")),
			);
			await expectStored(out, server);
		},
	);

	it.each(["_astro/", "pagefind/shards.json", ".html", "version.txt"])(
		"is killed as it sends %s, and sends the rest when it is run again",
		async (moment) => {
			const [out, server] = [await copySite(), await startS3Server()];
			const run = startDeploy({ out, server });
			server.mood = ({ method, path }) => {
				if (method === "PUT" && path.includes(moment)) run.child.kill("SIGKILL");
				return "well";
			};
			expect((await run.ended).signal).toBe("SIGKILL");
			server.mood = () => "well";
			const next = await startDeploy({ out, server }).ended;
			expect(next.exitCode, next.output).toBe(0);
			expect(findBrokenMoments(server.deeds)).toEqual([]);
			expect(takeSent(server).toSorted()).toEqual(listFiles(out).toSorted());
			await expectStored(out, server);
		},
	);

	it("puts right what was changed or lost behind its back, before it runs and while it does", async () => {
		const [out, server] = [await copySite(), await startS3Server()];
		await deploy(out, server);
		await server.put("index.html", "<p>别的报");
		await server.remove("feed.json");
		expect(await deploy(out, server)).toEqual(["index.html", "feed.json"]);
		await writeFile(join(out, "version.txt"), "2");
		server.mood = async ({ method, path }): Promise<Outcome> => {
			if (method === "PUT" && path === "version.txt") await server.remove("404.html");
			return "well";
		};
		const run = await startDeploy({ out, server }).ended;
		expect(run.exitCode).toBe(1);
		expect(run.output).toContain("有 1 个文件对不上：\n  404.html");
		server.mood = () => "well";
		takeSent(server);
		expect(await deploy(out, server)).toEqual(["404.html"]);
	});

	const REFUSALS: readonly [string, Record<string, string>, string][] = [
		["a wrong secret", { GONGBAO_S3_SECRET: "x" }, "密钥不对：请检查 GONGBAO_S3_SECRET"],
		["an unknown key", { GONGBAO_S3_KEY: "x" }, "不认识这个密钥编号：请检查 GONGBAO_S3_KEY"],
		["a bucket that is not there", { GONGBAO_S3_BUCKET: "nobody" }, "没有名为 nobody 的存储桶"],
	];
	it.each(REFUSALS)("says in Chinese what is wrong with %s", async (_, environment, message) => {
		const [out, server] = [await copySite(), await startS3Server()];
		const { exitCode, output }: DeployRun = await startDeploy({ out, server, environment }).ended;
		expect([exitCode, takeSent(server)]).toEqual([1, []]);
		expect(output).toContain(message);
		expect(output).not.toContain("    at ");
	});
});
