import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readFragmentPaths } from "../../../scripts/lib/bench/search/fragment-paths.ts";
import { makeFolder } from "../../support/make-folder.ts";

async function writeFragment(directory: string, { file, url }: { file: string; url: string }) {
	const path = join(directory, file);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, gzipSync(`pagefind_dcd${JSON.stringify({ url, content: "" })}`));
}

test("tells apart fragments of the same name in two shards, as hits do", async () => {
	const directory = await makeFolder();
	const name = "fragment/x-han_4a243a2.pf_fragment";
	await writeFragment(directory, { file: `pagefind/parts/2028/${name}`, url: "/2028/01/01/a/" });
	await writeFragment(directory, { file: `pagefind/parts/2029.2/${name}`, url: "/2029/01/01/b/" });
	expect(Object.fromEntries(await readFragmentPaths(directory))).toEqual({
		"2028/x-han_4a243a2": "/2028/01/01/a/",
		"2029.2/x-han_4a243a2": "/2029/01/01/b/",
	});
});

test("names fragments of an index without shards as Pagefind does", async () => {
	const directory = await makeFolder();
	await writeFragment(directory, { file: "pagefind/fragment/zh_12.pf_fragment", url: "/a/" });
	expect([...(await readFragmentPaths(directory))]).toEqual([["zh_12", "/a/"]]);
});
