import { toArticlePath, toEditionPath, toPagePath } from "../domain/addresses.ts";
import type { OfflineOrder } from "../domain/offline.ts";
import type { Paper } from "../domain/paper.ts";
import { readClientScript } from "./read-client-script.ts";

const ASSETS = "_astro/";

/** What the service worker keeps: the front, the newest edition with its pages and articles, and of `files` the styles and scripts of all pages. */
export function toOfflineOrder({
	base,
	paper,
	files,
}: {
	base: string;
	paper: Paper;
	/** Paths of the site's files; whatever else is among them is left out. */
	files: readonly string[];
}): OfflineOrder {
	const [newest] = paper.editions;
	const pages = newest
		? [
				toEditionPath(newest.date),
				...newest.pages.map(({ number }) => toPagePath(newest.date, number)),
				...newest.articles.map(toArticlePath),
			]
		: [];
	const assets = files.filter((path) => path.startsWith(ASSETS)).sort();
	const kept = ["/", ...pages, ...assets.map((path) => `/${path}`)];
	return { base, kept: kept.map((path) => base + path.slice(1)) };
}

/** The service worker of a built site; without an order, one that ends those of former builds. */
export async function formatServiceWorker(order: OfflineOrder | undefined): Promise<string> {
	if (!order) return readClientScript("offline/no-service-worker.ts");
	const script = await readClientScript("offline/service-worker.ts");
	return `const ORDER = ${JSON.stringify(order)};\n${script}`;
}
