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
import { renderOutletTree } from "./render-body.ts";

export interface WechatSource {
	/** Without drafts and embargoed articles. */
	paper: Paper;
	root: SiteRoot;
}

/** An edition's articles begin at `h3`, below their pages. */
const EDITION_LEVEL = 4;
const ARTICLE_LEVEL = 2;

/** The copy of one article, or of a whole edition; `undefined` if it is not published. */
export async function findWechatCopy(
	{ paper, root }: WechatSource,
	{ date, slug }: { date: CalendarDay; slug?: string | undefined },
): Promise<WechatCopy | undefined> {
	const edition = paper.editions.find((each) => each.date === date);
	if (!edition) return undefined;
	const toStory = async (
		article: WechatStory["article"],
		headingLevel: number,
	): Promise<WechatStory> => ({
		article,
		body: await renderOutletTree({ article, root, headingLevel }),
	});
	if (slug !== undefined) {
		const article = edition.articles.find((each) => each.slug === slug);
		return article && toArticleCopy(await toStory(article, ARTICLE_LEVEL), root);
	}
	const pages = edition.pages.map(async (page) => {
		const articles = edition.articles.filter((article) => article.page === page.number);
		const stories = await Promise.all(articles.map((each) => toStory(each, EDITION_LEVEL)));
		return { page, stories };
	});
	const titles = edition.articles.map(({ title }) => title);
	return toEditionCopy(
		{
			title: formatBookTitle({ paper: paper.site.name, date }),
			summary: formatEditionDescription({ date, titles }),
			pages: (await Promise.all(pages)).filter(({ stories }) => stories.length > 0),
		},
		root,
	);
}
