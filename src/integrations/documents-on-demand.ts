import { join } from "node:path";
import type { Plugin } from "vite";
import { createOutletPictures } from "../pictures/outlet-pictures.ts";
import { createBodies } from "../markdown/bodies.ts";
import { createShownBodies } from "../plan/shown-bodies.ts";
import { planDocuments } from "../plan/plan-documents.ts";
import type { DocumentContent } from "../plan/planned-document.ts";
import { readSitePlan } from "../plan/read-site-plan.ts";
import { toSiteRoot } from "../domain/web-address.ts";
import { readPaperSource } from "./paper-source.ts";

/** By the end of its address, what kind of document it is. */
const TYPES: Readonly<Record<string, string>> = {
	xml: "application/xml; charset=utf-8",
	json: "application/json; charset=utf-8",
	txt: "text/plain; charset=utf-8",
	html: "text/html; charset=utf-8",
	eml: "message/rfc822",
	epub: "application/epub+zip",
	svg: "image/svg+xml; charset=utf-8",
};

const CACHE = ".cache";

/** In development: writes a feed, a sitemap or a piece of open data when it is asked for. */
export function documentsOnDemand(): Plugin {
	return {
		name: "gongbao:documents",
		apply: "serve",
		configureServer({ config: { base, root: project }, middlewares }) {
			middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? "/", "http://localhost");
				const type = TYPES[/\.(\w+)$/.exec(pathname)?.[1] ?? ""];
				if (type === undefined) return next();
				const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
				findDocument(path, { base, cacheDirectory: join(project, CACHE) }).then((content) => {
					if (content === undefined) return next();
					response.setHeader("content-type", type);
					response.end(content);
				}, next);
			});
		},
	};
}

interface Place {
	base: string;
	cacheDirectory: string;
}

async function findDocument(
	path: string,
	{ base, cacheDirectory }: Place,
): Promise<DocumentContent | undefined> {
	const { contentDirectory, cutOff } = readPaperSource();
	const plan = await readSitePlan({ contentDirectory, cutOff });
	const root = toSiteRoot(plan.publication.paper, base);
	const pictures = createOutletPictures({ contentDirectory, cacheDirectory });
	const documents = planDocuments({
		plan,
		root,
		cutOff,
		pictures,
		bodies: createShownBodies(createBodies(base)),
	});
	const document = documents.find((each) => each.path === path);
	return document?.render();
}
