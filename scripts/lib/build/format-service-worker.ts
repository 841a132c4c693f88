import type { OfflineOrder } from "../../../src/domain/offline.ts";
import { toArticlePath, toEditionPath, toPagePath } from "../../../src/domain/addresses.ts";
import type { Paper } from "../../../src/domain/paper.ts";
import { readClientScript } from "../../../src/integrations/read-client-script.ts";

const ASSETS = "_astro/";

export interface ServiceWorkerSource {
	paper: Paper;
	base: string;
	/** The paths of the site's files. */
	files: readonly string[];
}

/** The service worker of a built site; one that ends those of former builds where the paper wants none. */
export async function formatServiceWorker(source: ServiceWorkerSource): Promise<string> {
	const { base, paper } = source;
	if (!paper.site.offline) return readClientScript("offline/no-service-worker.ts");
	const order: OfflineOrder = { base, kept: listKept(source) };
	const script = await readClientScript("offline/service-worker.ts");
	return `const ORDER = ${JSON.stringify(order)};\n${script}`;
}

/** The front, the newest edition with its pages and articles, and the styles and scripts of all pages. */
function listKept({ paper, base, files }: ServiceWorkerSource): string[] {
	const [newest] = paper.editions;
	const pages = newest
		? [
				toEditionPath(newest.date),
				...newest.pages.map(({ number }) => toPagePath(newest.date, number)),
				...newest.articles.map(toArticlePath),
			]
		: [];
	const assets = files.filter((path) => path.startsWith(ASSETS)).sort();
	return ["/", ...pages, ...assets.map((path) => `/${path}`)].map((path) => base + path.slice(1));
}
