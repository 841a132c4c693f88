import { readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openTrees } from "../../../scripts/lib/build/pages/kept-trees.ts";
import { createBodies } from "../../../src/markdown/bodies.ts";
import { formatBodyTree } from "../../../src/markdown/body-tree.ts";
import { makeFolder } from "../../support/make-folder.ts";

const TEXT =
	"第一段，**重点**。\n\n## 小标题\n\n| 甲 | 乙 |\n| --- | ---: |\n| 1 | 2 |\n\n注[^1]。\n\n[^1]: 脚注。\n";

async function makeFile(): Promise<string> {
	return join(await makeFolder(), "bodies/2020-12-02.json");
}

function render(file: string, { body = TEXT, base = "/" } = {}): string {
	const trees = openTrees(file);
	const html = formatBodyTree(createBodies(base, trees).getTree({ body, file: "a.md" }));
	trees.save();
	return html;
}

describe("kept trees", () => {
	it("are the same HTML when they come from the cache", async () => {
		const file = await makeFile();
		const first = render(file);
		expect(first).toContain("<table>");
		expect(render(file)).toBe(first);
		const trees = openTrees(file);
		expect(trees.find(["/", TEXT, []])).toBeDefined();
	});

	it("are not taken for another body, another base or other pictures", async () => {
		const file = await makeFile();
		render(file);
		const trees = openTrees(file);
		for (const source of [
			["/", `${TEXT}。`, []],
			["/bao/", TEXT, []],
			["/", TEXT, [{}]],
		])
			expect(trees.find(source)).toBeUndefined();
	});

	it("are rendered anew when the file is damaged, and leave no half of one", async () => {
		const file = await makeFile();
		const first = render(file);
		await writeFile(file, "{");
		expect(render(file)).toBe(first);
		expect(await readdir(dirname(file))).toEqual(["2020-12-02.json"]);
	});

	it("drop what the edition no longer shows", async () => {
		const file = await makeFile();
		render(file);
		render(file, { body: "**另一篇。**" });
		expect(openTrees(file).find(["/", TEXT, []])).toBeUndefined();
	});
});
