import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type OfflineOrder, SERVICE_WORKER_PATH } from "../../../src/domain/offline.ts";
import { toArticlePath, toEditionPath, toPagePath } from "../../../src/domain/addresses.ts";
import { readClientScript } from "../../../src/integrations/read-client-script.ts";
import type { Paper } from "../../../src/domain/paper.ts";

const ASSETS = "_astro";

/** Writes the service worker into a built site; one that ends those of former builds where the paper wants none. */
export async function writeServiceWorker(
	directory: string,
	{ paper, base }: { paper: Paper; base: string },
): Promise<void> {
	const target = join(directory, SERVICE_WORKER_PATH);
	if (!paper.site.offline) {
		await writeFile(target, await readClientScript("offline/no-service-worker.ts"));
		return;
	}
	const order: OfflineOrder = { base, kept: await listKept(directory, { paper, base }) };
	const script = await readClientScript("offline/service-worker.ts");
	await writeFile(target, `const ORDER = ${JSON.stringify(order)};\n${script}`);
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
