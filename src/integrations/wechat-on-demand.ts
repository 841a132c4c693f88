import type { Plugin } from "vite";
import { parseCalendarDay } from "../domain/calendar-day.ts";
import type { Edition } from "../domain/edition.ts";
import { toWechatPath, WECHAT_PATH } from "../domain/addresses.ts";
import { formatWechatPage } from "../feeds/wechat/wechat-page.ts";
import { createBodies } from "../markdown/bodies.ts";
import { createShownBodies } from "../plan/shown-bodies.ts";
import { DESK_PATH } from "../plan/plan-desk.ts";
import { findWechatCopy } from "../plan/plan-wechat.ts";
import { readSitePlan } from "../plan/read-site-plan.ts";
import { WECHAT_WORDS } from "../strings/wechat-words.ts";
import { toSiteRoot } from "../domain/web-address.ts";
import { readPaperSource } from "./paper-source.ts";
import { readClientScript } from "./read-client-script.ts";

/** `/wechat/2020-12-02/` and `/wechat/2020-12-02/pinggu-nvzhigong/` */
const ADDRESS = new RegExp(`^${WECHAT_PATH}(\\d{4}-\\d{2}-\\d{2})/(?:([a-z][a-z0-9-]*)/)?$`);

/** In development: the page from which an edition or an article is copied into a 公众号. */
export function wechatOnDemand(): Plugin {
	return {
		name: "gongbao:wechat",
		apply: "serve",
		configureServer({ config: { base }, middlewares }) {
			middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? "/", "http://localhost");
				const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
				const [, day = "", slug] = ADDRESS.exec(path) ?? [];
				if (day === "") return next();
				makePage({ day, slug, base }).then((page) => {
					if (page === undefined) return next();
					response.setHeader("content-type", "text/html; charset=utf-8");
					response.end(page);
				}, next);
			});
		},
	};
}

interface Asked {
	day: string;
	slug: string | undefined;
	base: string;
}

async function makePage({ day, slug, base }: Asked): Promise<string | undefined> {
	const { publication } = await readSitePlan(readPaperSource());
	const { paper } = publication;
	const root = toSiteRoot(paper, base);
	const date = parseCalendarDay(day);
	const edition = paper.editions.find((each) => each.date === date);
	const copy =
		date &&
		findWechatCopy({ paper, root, bodies: createShownBodies(createBodies(base)) }, { date, slug });
	if (!copy || !edition) return undefined;
	const script = await readClientScript("copy-rich-text.ts");
	return formatWechatPage({ copy, script, links: toLinks(edition, base) });
}

function toLinks({ date, articles }: Edition, base: string) {
	const toHref = (path: string) => base + path.slice(1);
	return [
		{ href: toHref(DESK_PATH), label: WECHAT_WORDS.back },
		{ href: toHref(toWechatPath(date)), label: WECHAT_WORDS.whole },
		...articles.map(({ slug, title }) => ({
			href: toHref(toWechatPath(date, slug)),
			label: title,
		})),
	];
}
