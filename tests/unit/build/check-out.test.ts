import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkOut } from "../../../scripts/lib/build/check-out.ts";
import { formatHeadersFile } from "../../../scripts/lib/serve/format-headers.ts";
import { makeFolder } from "../../support/make-folder.ts";

async function makeContent() {
	const folder = await makeFolder();
	const content = join(folder, "content");
	await mkdir(content);
	return { folder, content };
}

describe("the folder of the site", () => {
	it("may be new, empty or one that was built before", async () => {
		const { folder, content } = await makeContent();
		const out = join(folder, "dist");
		expect(() => checkOut(out, content)).not.toThrow();
		await mkdir(out);
		expect(() => checkOut(out, content)).not.toThrow();
		await writeFile(join(out, "_headers"), formatHeadersFile("/"));
		expect(() => checkOut(out, content)).not.toThrow();
	});

	it("may not hold anything else, because a swap removes it", async () => {
		const { folder, content } = await makeContent();
		const out = join(folder, "documents");
		await mkdir(out);
		await writeFile(join(out, "letter.txt"), "");
		expect(() => checkOut(out, content)).toThrow("不是工报生成的网站");
		expect(() => checkOut(join(out, "letter.txt"), content)).toThrow("不是目录");
	});

	it("may not lie in the content, nor the content in it", async () => {
		const { folder, content } = await makeContent();
		for (const out of [content, join(content, "dist"), folder, "/"]) {
			expect(() => checkOut(out, content)).toThrow("不能互相放在对方的目录里");
		}
		expect(() => checkOut(join(folder, "content-site"), content)).not.toThrow();
	});

	it("cannot be filled from a content folder that does not exist", async () => {
		const { folder } = await makeContent();
		expect(() => checkOut(join(folder, "dist"), join(folder, "none"))).toThrow("没有稿件目录");
	});
});
