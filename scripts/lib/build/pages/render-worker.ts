// Renders pages in a thread of its own; started by render-pages.ts.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { toShellPattern } from "../../../../src/integrations/routes.ts";
import type { SiteRoot } from "../../../../src/domain/web-address.ts";
import type { SitePage } from "../../../../src/plan/site-page.ts";

export interface WorkerOrder {
	/** See `CompiledPages`. */
	entry: string;
	root: SiteRoot;
	/** The site's folder. */
	directory: string;
}

/** What a page needs to be rendered. */
export type PageOrder = Pick<SitePage, "kind" | "path" | "model">;

/** What comes back for a batch: nothing, or what went wrong and with which page. */
export interface BatchAnswer {
	failure?: { path: string; error: unknown };
}

interface RoutedApp {
	manifestData: { routes: { route: string }[] };
	render(request: Request, options: object): Promise<Response>;
}

const order = workerData as WorkerOrder;
const { app } = (await import(pathToFileURL(order.entry).href)) as { app: RoutedApp };
const routes = new Map(app.manifestData.routes.map((route) => [route.route, route]));

parentPort?.on("message", async (batch: readonly PageOrder[]) => {
	parentPort?.postMessage(await renderBatch(batch));
});

async function renderBatch(batch: readonly PageOrder[]): Promise<BatchAnswer> {
	for (const page of batch) {
		try {
			await writePage(page.path, await renderPage(page));
		} catch (error) {
			return { failure: { path: page.path, error } };
		}
	}
	return {};
}

async function renderPage({ kind, path, model }: PageOrder): Promise<string> {
	const { root } = order;
	const routeData = routes.get(toShellPattern(kind));
	if (!routeData) throw new Error(`No shell for pages of kind ${kind}`);
	const request = new Request(root.origin + root.base + path.slice(1));
	const locals = { page: { kind, model, root } };
	const response = await app.render(request, { routeData, locals });
	if (response.status !== 200)
		throw new Error(`${path} was answered with ${response.status} ${response.statusText}`);
	return response.text();
}

async function writePage(path: string, html: string): Promise<void> {
	const file = join(order.directory, path.endsWith("/") ? `${path}index.html` : path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, html);
}
