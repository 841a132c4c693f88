import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CalendarDay } from "../../../../src/domain/calendar-day.ts";
import type { SiteRoot } from "../../../../src/domain/web-address.ts";
import { createBodies } from "../../../../src/markdown/bodies.ts";
import { createOutletPictures } from "../../../../src/pictures/outlet-pictures.ts";
import type { EditionOrder } from "../../../../src/plan/edition-order.ts";
import { planEditionDocuments } from "../../../../src/plan/plan-documents.ts";
import { createShownBodies } from "../../../../src/plan/shown-bodies.ts";
import { toPageFile } from "../../check-dist/page-files.ts";
import type { TreeFile } from "../tree/manifest.ts";
import { writeTreeFile } from "../tree/tree-files.ts";
import { openTrees } from "./kept-trees.ts";
import { createPageRenderer, type PageOrder, type RoutedApp } from "./page-renderer.ts";

export interface RenderOrder {
	/** See `CompiledPages`. */
	entry: string;
	root: SiteRoot;
	/** The site's folder. */
	directory: string;
	contentDirectory: string;
	cacheDirectory: string;
	/** Where rendered bodies are kept; another folder for every other way to render them. */
	treesDirectory: string;
}

/** What is rendered at once: pages that show the same bodies, and their edition's documents. */
export interface Batch {
	pages: readonly PageOrder[];
	edition?: EditionOrder | undefined;
}

/** What comes back for a batch: what was written, or what went wrong and with which file. */
export type BatchAnswer =
	| { pages: TreeFile[]; day: CalendarDay | undefined; documents: TreeFile[] }
	| { path: string; error: unknown };

/** Renders a batch and writes it into the site. */
export type BatchRenderer = (batch: Batch) => Promise<BatchAnswer>;

/** Loads the compiled pages. Bodies are rendered once for all of a batch that shows them, and forgotten with it. */
export async function createBatchRenderer(order: RenderOrder): Promise<BatchRenderer> {
	const { root, entry, directory, treesDirectory } = order;
	const { app } = (await import(pathToFileURL(entry).href)) as { app: RoutedApp };
	const renderPage = createPageRenderer({ app, root });
	const pictures = createOutletPictures(order);
	const write = (path: string, content: string | Uint8Array) =>
		writeTreeFile(directory, toPageFile(path), content);
	return async ({ pages, edition }) => {
		const trees = edition && openTrees(join(treesDirectory, `${edition.edition.date}.json`));
		const bodies = createShownBodies(createBodies(root.base, trees));
		const shared = { bodies, parts: new Map<string, string>() };
		const documents = edition ? planEditionDocuments(edition, { root, bodies, pictures }) : [];
		const written = { pages: [] as TreeFile[], documents: [] as TreeFile[] };
		let path = "";
		try {
			for (const page of pages) {
				path = page.path;
				written.pages.push(write(path, await renderPage(page, shared)));
			}
			for (const document of documents) {
				path = document.path;
				written.documents.push(write(path, await document.render()));
			}
		} catch (error) {
			return { path, error };
		}
		trees?.save();
		return { ...written, day: edition?.edition.date };
	};
}
