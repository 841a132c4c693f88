import { linkSync, readFileSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTreeFile, writeTreeFile } from "../../../scripts/lib/build/tree/tree-files.ts";
import { makeFolder } from "../../support/make-folder.ts";

describe("a file of a tree", () => {
	it("is written into folders that were not there, and told as it is on the disk", async () => {
		const folder = await makeFolder();
		const file = writeTreeFile(folder, "2020/12/02/index.html", "一");
		expect(await readFile(join(folder, file.path), "utf8")).toBe("一");
		expect(readTreeFile(folder, file.path)).toEqual(file);
	});

	it("is replaced and never written into, because another tree may hold it too", async () => {
		const folder = await makeFolder();
		writeTreeFile(folder, "a/x", "of both trees");
		linkSync(join(folder, "a/x"), join(folder, "other"));
		writeTreeFile(folder, "a/x", "new");
		expect(readFileSync(join(folder, "a/x"), "utf8")).toBe("new");
		expect(readFileSync(join(folder, "other"), "utf8")).toBe("of both trees");
	});

	it("does not take the place of a folder", async () => {
		const folder = await makeFolder();
		await mkdir(join(folder, "a/x"), { recursive: true });
		expect(() => writeTreeFile(folder, "a/x", "text")).toThrow();
	});
});
