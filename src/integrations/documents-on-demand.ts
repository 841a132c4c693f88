import type { Plugin } from "vite";
import { planDocuments } from "../plan/plan-documents.ts";
import { readSitePlan } from "../plan/read-site-plan.ts";
import { readPaperSource, toSiteRoot } from "./paper-source.ts";

const DOCUMENT = /\.(?:xml|json|txt)$|\/qr\.svg$/;

/** In development: writes a feed, a sitemap or a piece of open data when it is asked for. */
export function documentsOnDemand(): Plugin {
	return {
		name: "gongbao:documents",
		apply: "serve",
		configureServer({ config: { base }, middlewares }) {
			middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? "/", "http://localhost");
				if (!DOCUMENT.test(pathname)) return next();
				const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
				findDocument(path, base).then((text) => {
					if (text === undefined) return next();
					response.setHeader("content-type", toType(path));
					response.end(text);
				}, next);
			});
		},
	};
}

async function findDocument(path: string, base: string): Promise<string | undefined> {
	const { contentDirectory, cutOff } = readPaperSource();
	const plan = await readSitePlan({ contentDirectory, cutOff });
	const root = toSiteRoot({ base, site: undefined, paper: plan.publication.paper });
	const document = planDocuments({ plan, root, cutOff }).find((each) => each.path === path);
	return document?.render();
}

function toType(path: string): string {
	if (path.endsWith(".svg")) return "image/svg+xml";
	const type = path.endsWith(".txt") ? "text/plain" : `application/${path.split(".").at(-1)}`;
	return `${type}; charset=utf-8`;
}
