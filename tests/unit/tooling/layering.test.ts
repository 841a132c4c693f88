import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const BIOME = join(ROOT, "node_modules/@biomejs/biome/bin/biome");

/** Per room one import of each sort it is refused, and everything it is allowed. */
const FOLDERS: Record<string, { refused: string[]; allowed: string[] }> = {
	"src/domain": {
		refused: ["../strings/x.ts", "../schemas/x.ts", "node:path", "astro/zod", "yaml"],
		allowed: ["./x.ts"],
	},
	"src/strings": {
		refused: ["../reader/x.ts", "../components/x.ts", "node:fs", "astro"],
		allowed: ["./faults/x.ts", "../domain/x.ts"],
	},
	"src/schemas": {
		refused: ["../strings/x.ts", "../reader/x.ts", "zod", "zod/v4", "yaml"],
		allowed: ["../domain/x.ts", "astro/zod"],
	},
	"src/markdown": {
		refused: ["../reader/x.ts", "../schemas/x.ts", "node:fs", "gray-matter", "sharp"],
		allowed: ["../domain/x.ts", "../strings/x.ts", "unified", "remark-gfm", "mdast-util-to-string"],
	},
	"src/pictures": {
		refused: ["../strings/x.ts", "../reader/x.ts", "gray-matter"],
		allowed: ["../domain/x.ts", "node:fs/promises", "sharp", "file-type"],
	},
	"src/reader": {
		refused: ["../plan/x.ts", "../feeds/x.ts", "zod", "astro"],
		allowed: ["../schemas/x.ts", "../markdown/x.ts", "../pictures/x.ts", "node:fs", "gray-matter"],
	},
	"src/feeds": {
		refused: ["../plan/x.ts", "../reader/x.ts", "../markdown/x.ts", "node:fs"],
		allowed: ["../domain/x.ts", "../strings/x.ts"],
	},
	"src/print": {
		refused: ["../reader/x.ts", "../strings/x.ts", "node:fs", "yaml"],
		allowed: ["../domain/x.ts", "pinyin-pro"],
	},
	"src/search": {
		refused: ["../reader/x.ts", "../client/x.ts", "node:fs", "pagefind"],
		allowed: ["../domain/x.ts"],
	},
	"src/plan": {
		refused: [
			"../components/x.ts",
			"../schemas/x.ts",
			"node:fs",
			"node:fs/promises",
			"gray-matter",
		],
		allowed: ["../reader/x.ts", "../markdown/x.ts", "../feeds/x.ts", "node:crypto"],
	},
	"src/components": {
		refused: ["../plan/x.ts", "../reader/x.ts", "../layouts/X.astro", "../client/x.ts", "node:fs"],
		allowed: ["../domain/x.ts", "../strings/x.ts", "./X.astro"],
	},
	"src/components/article": {
		refused: ["../../plan/x.ts", "../../search/x.ts"],
		allowed: ["../../domain/x.ts", "../search/X.astro"],
	},
	"src/layouts": {
		refused: ["../plan/x.ts", "../pages/X.astro", "../search/x.ts", "node:fs"],
		allowed: ["../components/search/X.astro", "../domain/x.ts", "../strings/x.ts"],
	},
	"src/pages": {
		refused: ["../reader/x.ts", "../feeds/x.ts", "../markdown/x.ts", "node:fs", "gray-matter"],
		allowed: ["../plan/x.ts", "../layouts/X.astro", "../components/front/X.astro", "astro"],
	},
	"src/client": {
		refused: ["../plan/x.ts", "../reader/x.ts", "../components/x.ts", "node:fs", "zod"],
		allowed: ["../domain/x.ts", "../search/x.ts", "../strings/x.ts"],
	},
	"src/integrations": {
		refused: ["../components/x.ts", "../layouts/X.astro", "../pages/x.ts", "zod", "gray-matter"],
		allowed: ["../plan/x.ts", "../reader/x.ts", "node:fs", "pagefind"],
	},
	scripts: {
		refused: ["../src/components/x.ts", "../src/layouts/x.ts", "../src/pages/x.ts", "zod"],
		allowed: ["./lib/x.ts", "../src/plan/x.ts", "../src/reader/x.ts", "node:fs"],
	},
	tests: {
		refused: ["zod"],
		allowed: ["../src/components/X.astro", "../src/reader/x.ts", "node:fs"],
	},
};

const EXTENSIONS = ["ts", "astro"];
let folder: string;
/** `file:line` of every import that the linter refuses. */
let refusals: string[];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "gongbao-layering-"));
	await cp(join(ROOT, "biome.json"), join(folder, "biome.json"));
	for (const [room, { refused, allowed }] of Object.entries(FOLDERS))
		for (const extension of EXTENSIONS)
			await plant(`${room}/Planted.${extension}`, [...refused, ...allowed]);
	refusals = await lint();
});

afterAll(() => rm(folder, { recursive: true }));

async function plant(file: string, imports: readonly string[]): Promise<void> {
	const lines = imports.map((source) => `import ${JSON.stringify(source)};`);
	// A comment on the first line of a script makes its imports stand where they do in a component.
	const text = file.endsWith(".astro") ? ["---", ...lines, "---", "<p></p>"] : ["//", ...lines];
	await mkdir(dirname(join(folder, file)), { recursive: true });
	await writeFile(join(folder, file), `${text.join("\n")}\n`);
}

async function lint(): Promise<string[]> {
	const rule = "style/noRestrictedImports";
	const args = ["lint", `--only=${rule}`, "--vcs-enabled=false", "--max-diagnostics=none"];
	const output = await new Promise<string>((resolve) => {
		const options = { cwd: folder, maxBuffer: 2 ** 25 };
		execFile(process.execPath, [BIOME, ...args, "--colors=off"], options, (_, stdout, stderr) =>
			resolve(stdout + stderr),
		);
	});
	const places = output.matchAll(/^(\S+):(\d+):\d+ lint\/style\/noRestrictedImports/gm);
	return [...places].map(([, file, line]) => `${file?.replaceAll("\\", "/")}:${line}`);
}

describe.each(Object.entries(FOLDERS))("%s", (room, { refused }) => {
	it.each(EXTENSIONS)("is refused what it may not import, and no more, in .%s", (extension) => {
		const file = `${room}/Planted.${extension}`;
		const found = refusals.filter((place) => place.startsWith(`${file}:`));
		expect(new Set(found)).toEqual(new Set(refused.map((_, index) => `${file}:${index + 2}`)));
	});
});
