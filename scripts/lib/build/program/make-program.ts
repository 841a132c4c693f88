import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "vite";
import { digestSources } from "../pages/digest-code.ts";
import { DIGESTS_FILE } from "./program-digests.ts";
import { toPartName } from "./program-places.ts";

/** Everything that a build starts, relative to `scripts/lib`. */
const PARTS = [
	"build/program/build-command.ts",
	"build/compress-worker.ts",
	"build/pages/render-worker.ts",
	"build/reading/read-worker.ts",
	"check-dist/check-worker.ts",
	"search/check-process.ts",
	"search/engine-process.ts",
	"search/shard-process.ts",
] as const;

/** Packages with files of their own that they look for beside themselves. */
const LEFT_OUT = ["html-validate", "mammoth", "nodemailer", "pagefind", "sharp", "unpdf"];

/**
 * Joins the 1,400 modules of a build to few files: to find and load them one by
 * one takes each process longer than an edit does. Within them every module
 * still knows itself by the address of its source, so whatever it looks for
 * beside itself is where it was. `root` is the project's folder.
 */
export async function makeProgram({
	root,
	outDir,
}: {
	root: string;
	outDir: string;
}): Promise<void> {
	const input = PARTS.map((part) => [
		toPartName(part).replace(/\.mjs$/, ""),
		join(root, "scripts/lib", part),
	]);
	await build({
		...{ root, configFile: false, publicDir: false, logLevel: "warn" },
		build: {
			...{ ssr: true, outDir, minify: false, target: "node22", emptyOutDir: true },
			rolldownOptions: {
				input: Object.fromEntries(input),
				output: { format: "es", entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
			},
		},
		ssr: { noExternal: true, external: [...LEFT_OUT, "vite"] },
		plugins: [keepOwnAddress()],
	});
	await writeFile(join(outDir, DIGESTS_FILE), JSON.stringify(digestSources()));
}

function keepOwnAddress(): Plugin {
	return {
		name: "gongbao:own-address",
		enforce: "pre",
		transform(code, id) {
			if (id.includes("/node_modules/") || !code.includes("import.meta.url")) return undefined;
			return code.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href));
		},
	};
}
