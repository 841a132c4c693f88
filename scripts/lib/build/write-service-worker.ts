import { readdir, readFile, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { type OfflineOrder, SERVICE_WORKER_PATH } from "../../../src/domain/offline.ts";
import { toArticlePath, toEditionPath, toPagePath } from "../../../src/domain/addresses.ts";
import type { Paper } from "../../../src/domain/paper.ts";
import { PROJECT_DIRECTORY } from "./places.ts";

const FOLDER = join(PROJECT_DIRECTORY, "src/client/offline");
const ASSETS = "_astro";

/** Writes the service worker into a built site; one that ends those of former builds where the paper wants none. */
export async function writeServiceWorker(
	directory: string,
	{ paper, base }: { paper: Paper; base: string },
): Promise<void> {
	const target = join(directory, SERVICE_WORKER_PATH);
	if (!paper.site.offline) {
		await writeFile(target, await readStripped("no-service-worker.ts"));
		return;
	}
	const order: OfflineOrder = { base, kept: await listKept(directory, { paper, base }) };
	const script = await readStripped("service-worker.ts");
	await writeFile(target, `const ORDER = ${JSON.stringify(order)};\n${script}`);
}

async function readStripped(name: string): Promise<string> {
	const text = stripTypeScriptTypes(await readFile(join(FOLDER, name), "utf8"));
	// What stripping leaves behind are spaces.
	return text.replace(/^\s+$/gm, "").replace(/\n{2,}/g, "\n");
}

/** The front, the newest edition with its pages and articles, and the styles and scripts of all pages. */
async function listKept(
	directory: string,
	{ paper, base }: { paper: Paper; base: string },
): Promise<string[]> {
	const [newest] = paper.editions;
	const pages = newest
		? [
				toEditionPath(newest.date),
				...newest.pages.map(({ number }) => toPagePath(newest.date, number)),
				...newest.articles.map(toArticlePath),
			]
		: [];
	const assets = (await readdir(join(directory, ASSETS))).sort();
	return ["/", ...pages, ...assets.map((name) => `/${ASSETS}/${name}`)].map(
		(path) => base + path.slice(1),
	);
}
