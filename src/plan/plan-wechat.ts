import type { CalendarDay } from "../domain/calendar-day.ts";
import type { Paper } from "../domain/paper.ts";
import type { SiteRoot } from "../domain/web-address.ts";
import {
	toArticleCopy,
	toEditionCopy,
	type WechatCopy,
	type WechatStory,
} from "../feeds/wechat/wechat-copy.ts";
import { formatBookTitle } from "../strings/book-words.ts";
import { formatEditionDescription } from "../strings/titles.ts";
import type { ShownBodies } from "./shown-bodies.ts";
import { renderOutletTree } from "./render-body.ts";

export interface WechatSource {
	/** Without drafts and embargoed articles. */
	paper: Paper;
	root: SiteRoot;
	bodies: ShownBodies;
}

/** An edition's articles begin at `h3`, below their pages. */
const EDITION_LEVEL = 4;
const ARTICLE_LEVEL = 2;

/** The copy of one article, or of a whole edition; `undefined` if it is not published. */
export function findWechatCopy(
	{ paper, root, bodies }: WechatSource,
	{ date, slug }: { date: CalendarDay; slug?: string | undefined },
): WechatCopy | undefined {
	const edition = paper.editions.find((each) => each.date === date);
	if (!edition) return undefined;
	const toStory = (article: WechatStory["article"], headingLevel: number): WechatStory => ({
		article,
		body: renderOutletTree({ article, root, bodies, headingLevel }),
	});
	if (slug !== undefined) {
		const article = edition.articles.find((each) => each.slug === slug);
		return article && toArticleCopy(toStory(article, ARTICLE_LEVEL), root);
	}
	const pages = edition.pages.map((page) => ({
		page,
		stories: edition.articles
			.filter((article) => article.page === page.number)
			.map((article) => toStory(article, EDITION_LEVEL)),
	}));
	const titles = edition.articles.map(({ title }) => title);
	return toEditionCopy(
		{
			title: formatBookTitle({ paper: paper.site.name, date }),
			summary: formatEditionDescription({ date, titles }),
			pages: pages.filter(({ stories }) => stories.length > 0),
		},
		root,
	);
}
