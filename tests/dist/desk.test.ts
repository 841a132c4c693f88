import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { listFiles } from "../../scripts/lib/check-dist/list-files.ts";
import { DESK_TEXTS } from "../../src/strings/desk-texts.ts";

const papers = inject("papers");

test.each(["sample", "fixture"] as const)(
	"no file of the built %s is of the desk",
	async (name) => {
		const { directory } = papers[name];
		const files = listFiles(directory);
		expect(files.length).toBeGreaterThan(0);
		expect(files.filter((file) => /(?:^|\/)_?desk/.test(file))).toEqual([]);
		const texts = await Promise.all(
			files
				.filter((file) => /\.(?:html|css|js|xml|json)$/.test(file))
				.map(async (file) => ({ file, text: await readFile(join(directory, file), "utf8") })),
		);
		const telling = [DESK_TEXTS.title, "vscode://", ".desk-", "/desk/"];
		expect(
			texts
				.filter(({ text }) => telling.some((sign) => text.includes(sign)))
				.map(({ file }) => file),
		).toEqual([]);
	},
);
