import { join } from "node:path";
import type { Plugin } from "vite";
import { readShareCard } from "../pictures/write-share-cards.ts";
import { planShareCards } from "../plan/plan-share-cards.ts";
import { readSitePlan } from "../plan/read-site-plan.ts";
import { readPaperSource } from "./paper-source.ts";

const CARD = /\/share\.png$/;
const CACHE = ".cache/cards";

/** In development: draws the picture of a shared link when it is asked for. */
export function cardsOnDemand(): Plugin {
	return {
		name: "gongbao:cards",
		apply: "serve",
		configureServer({ config: { base, root }, middlewares }) {
			middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? "/", "http://localhost");
				if (!CARD.test(pathname)) return next();
				const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
				findCard(path, join(root, CACHE)).then((bytes) => {
					if (bytes === undefined) return next();
					response.setHeader("content-type", "image/png");
					response.end(bytes);
				}, next);
			});
		},
	};
}

async function findCard(path: string, cacheDirectory: string): Promise<Uint8Array | undefined> {
	const { publication } = await readSitePlan(readPaperSource());
	const card = planShareCards(publication).find((each) => each.path === path);
	return card && (await readShareCard(card, cacheDirectory)).bytes;
}
