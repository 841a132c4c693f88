import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const VERSIONS = { astro: "7.3.5", "@astrojs/starlight": "0.42.4" };

const CONFIG = `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
export default defineConfig({
	integrations: [starlight({ title: "工报", locales: { root: { label: "简体中文", lang: "zh-CN" } } })],
});
`;

const COLLECTIONS = `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Builds a Starlight site of one article, as its guide tells, with its packages from npm; returns its folder. */
export async function buildStarlight(
	directory: string,
	{ title, body }: { title: string; body: string },
): Promise<string> {
	const files = {
		"package.json": JSON.stringify({ type: "module", private: true, dependencies: VERSIONS }),
		"astro.config.mjs": CONFIG,
		"src/content.config.ts": COLLECTIONS,
		"src/content/docs/index.md": "---\ntitle: 工报\n---\n\n样报。\n",
		"src/content/docs/article.md": `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`,
	};
	for (const [path, content] of Object.entries(files)) {
		await mkdir(join(directory, path, ".."), { recursive: true });
		await writeFile(join(directory, path), content);
	}
	await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: directory });
	const astro = join(directory, "node_modules/astro/bin/astro.mjs");
	await run(process.execPath, [astro, "build"], { cwd: directory });
	return join(directory, "dist");
}
