import { readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { openMemory } from "../../../scripts/lib/build/reading/open-memory.ts";
import { checkContent } from "../../../scripts/lib/checks/check-content.ts";
import {
	ARTICLE_FILE,
	EMPTY_PAPER,
	makeArticleLines,
	makeContent,
} from "../../support/make-content.ts";
import { makeFolder } from "../../support/make-folder.ts";
import { makeInstant } from "../../support/make-instant.ts";

const cutOff = makeInstant("2030-01-01T00:00:00Z");
const COVER = "cover: { src: images/a.png, alt: 图, credit: 本报 }";

async function makePicture(width: number): Promise<Buffer> {
	const create = { width, height: 40, channels: 3 as const, background: "red" };
	return sharp({ create }).png().toBuffer();
}

/** A paper with one article, and a way to read it as builds do, one after the other. */
async function makePaper(lines = "order: 1") {
	const contentDirectory = await makeContent({
		...EMPTY_PAPER,
		[ARTICLE_FILE]: makeArticleLines(lines),
		"editions/2020/12/02/images/a.png": await makePicture(60),
	});
	const cacheDirectory = await makeFolder();
	const file = join(contentDirectory, ARTICLE_FILE);
	return {
		file,
		contentDirectory,
		async read(version = "1") {
			const memory = await openMemory({ contentDirectory, cacheDirectory, version });
			const found: boolean[] = [];
			const watched = {
				...memory,
				find(name: string) {
					const known = memory.find(name);
					found.push(known !== undefined);
					return known;
				},
			};
			const read = await checkContent({
				...{ contentDirectory, cutOff, severities: ["error"], memory: watched },
			});
			await memory.save();
			const article = read.paper.editions[0]?.articles[0];
			return { article, faults: read.faults, isRemembered: found.every(Boolean) };
		},
	};
}

/** Changes a file so that its size and its time of change are as before. */
async function changeUnseen(path: string, from: string, to: string): Promise<void> {
	const { atime, mtime } = await stat(path);
	await writeFile(path, (await readFile(path, "utf8")).replace(from, to));
	await utimes(path, atime, mtime);
}

describe("the reader's memory", () => {
	it("knows an article that has not changed, and reads its body when it is asked for", async () => {
		const { read } = await makePaper();
		const first = await read();
		const again = await read();
		expect([first.isRemembered, again.isRemembered]).toEqual([false, true]);
		expect(again.article).toEqual(first.article);
		expect(again.article?.body).toContain("224份");
	});

	it("sees a change that leaves size and time as they were", async () => {
		const { file, read } = await makePaper();
		await read();
		await changeUnseen(file, "224", "225");
		const { article, isRemembered } = await read();
		expect([isRemembered, article?.body.includes("225份")]).toEqual([false, true]);
	});

	it("sees that a picture has changed, or has gone", async () => {
		const { contentDirectory, read } = await makePaper(COVER);
		const before = await read();
		const picture = join(contentDirectory, "editions/2020/12/02/images/a.png");
		await writeFile(picture, await makePicture(80));
		const after = await read();
		expect([before.article?.cover?.file.width, after.article?.cover?.file.width]).toEqual([60, 80]);
		await rm(picture);
		expect((await read()).faults).toMatchObject([{ rule: "picture-missing", line: 4 }]);
	});

	it("forgets what was read by other code", async () => {
		const { read } = await makePaper();
		await read("1");
		expect((await read("2")).isRemembered).toBe(false);
	});

	it("does not remember an article with a fault, so that the fault is found each time", async () => {
		const { read } = await makePaper("order: 1\nreporters: [nobody-known]");
		const rules = [await read(), await read()].map(({ faults }) => faults.map(({ rule }) => rule));
		expect(rules).toEqual([["unknown-person"], ["unknown-person"]]);
	});

	it("finds what is wrong with a remembered article when another file goes, and where", async () => {
		const { contentDirectory, read } = await makePaper("order: 1\ncolumn: xuexi-guanche");
		expect((await read()).faults).toEqual([]);
		await rm(join(contentDirectory, "columns/xuexi-guanche.yaml"));
		const { faults } = await read();
		expect(faults).toMatchObject([
			{ rule: "unknown-column", file: ARTICLE_FILE, line: 5, column: 9 },
		]);
	});

	it("checks a remembered byline again when a name changes", async () => {
		const { contentDirectory, file, read } = await makePaper();
		const body = "本报讯（记者马超）截至目前，共签订协议224份。";
		await writeFile(file, makeArticleLines("order: 1\nreporters: [ma-chao]", body));
		const rules = async () => (await read()).faults.map(({ rule }) => rule);
		expect(await rules()).toEqual(["byline-repeated"]);
		await writeFile(join(contentDirectory, "people/ma-chao.yaml"), "name: 马朝\n");
		expect(await rules()).toEqual(["byline-differs"]);
	});

	it("refuses a body that changed while the site was built", async () => {
		const { file, read } = await makePaper();
		await read();
		const { article } = await read();
		await writeFile(file, makeArticleLines("order: 1", "另一篇。"));
		expect(() => article?.body).toThrow("changed while the site was built");
	});
});
