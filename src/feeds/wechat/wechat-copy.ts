import type { ElementContent } from "hast";
import { toArticlePath } from "../../domain/addresses.ts";
import type { Article } from "../../domain/article.ts";
import type { Page } from "../../domain/edition.ts";
import { type Picture, toPortableVariant } from "../../domain/picture.ts";
import { type SiteRoot, toWebAddress } from "../../domain/web-address.ts";
import { formatByline } from "../../strings/byline-text.ts";
import { formatCorrectionHead } from "../../strings/feed-words.ts";
import { formatDay, formatPageName, formatPictureWords } from "../../strings/format.ts";
import { WECHAT_WORDS } from "../../strings/wechat-words.ts";
import type { BodyTree } from "../absolute-tree.ts";
import { toElement } from "../element.ts";
import { formatMarkup } from "../format-markup.ts";
import { toStyledTree } from "../styled-tree.ts";
import { type LinkNote, toLinkNotes } from "./link-notes.ts";
import { WECHAT_BODY_STYLES, WECHAT_STYLES } from "./wechat-styles.ts";

export interface WechatStory {
	article: Article;
	/** Every address in it whole. */
	body: BodyTree;
}

/** What is put into the fields of a 图文. */
export interface WechatCopy {
	title: string;
	summary: string;
	/** Elements with inline styles only: no classes, ids, links or scripts. */
	html: string;
}

/** One article; its title has a field of its own. */
export function toArticleCopy(story: WechatStory, root: SiteRoot): WechatCopy {
	const { title, summary } = story.article;
	const notes: LinkNote[] = [];
	const address = toWebAddress(root, toArticlePath(story.article));
	const content = [
		...toStoryContent(story, { root, notes }),
		...toNotes(notes),
		toLine("note", `${WECHAT_WORDS.original}：${address}`),
	];
	return { title, summary, html: formatMarkup([toElement("section", {}, content)]) };
}

export interface WechatEdition {
	title: string;
	summary: string;
	pages: readonly { page: Page; stories: readonly WechatStory[] }[];
}

/** A whole edition, page after page, every article under its title. */
export function toEditionCopy(
	{ title, summary, pages }: WechatEdition,
	root: SiteRoot,
): WechatCopy {
	const notes: LinkNote[] = [];
	const content = pages.flatMap(({ page, stories }) => [
		toElement("h2", { style: WECHAT_STYLES.page }, [formatPageName(page)]),
		...stories.flatMap((story, place) => [
			...(place === 0 ? [] : [toElement("hr", { style: WECHAT_STYLES.rule })]),
			...toStoryContent(story, { root, notes, hasTitle: true }),
		]),
	]);
	const html = formatMarkup([toElement("section", {}, [...content, ...toNotes(notes)])]);
	return { title, summary, html };
}

interface Setting {
	root: SiteRoot;
	notes: LinkNote[];
	hasTitle?: boolean;
}

function toStoryContent(
	{ article, body }: WechatStory,
	{ root, notes, hasTitle = false }: Setting,
): ElementContent[] {
	const { column, kicker, title, subtitle, cover, pictures, corrections } = article;
	const styled = toStyledTree(toLinkNotes(body, notes), {
		pictures,
		root,
		styles: WECHAT_BODY_STYLES,
	});
	return [
		column && toLine("column", `【${column.name}】`),
		kicker === undefined ? undefined : toLine("kicker", kicker),
		hasTitle ? toElement("h3", { style: WECHAT_STYLES.title }, [title]) : undefined,
		subtitle === undefined ? undefined : toLine("subtitle", subtitle),
		toLine("byline", formatByline(article)),
		...(cover ? toCover(cover, root) : []),
		...styled.children.filter((child) => child.type !== "doctype"),
		...corrections.map(({ date, text }) =>
			toLine("note", `${formatCorrectionHead(formatDay(date))}：${text}`),
		),
	].filter((element) => element !== undefined);
}

function toLine(style: keyof typeof WECHAT_STYLES, text: string): ElementContent {
	return toElement("p", { style: WECHAT_STYLES[style] }, [text]);
}

function toCover(picture: Picture, root: SiteRoot): ElementContent[] {
	const { file, alt } = picture;
	const { img, figcaption } = WECHAT_BODY_STYLES;
	const src = toWebAddress(root, toPortableVariant(file).path);
	return [
		toElement("img", { src, alt, style: img }),
		toElement("p", { style: figcaption }, [formatPictureWords(picture)]),
	];
}

function toNotes(notes: readonly LinkNote[]): ElementContent[] {
	if (notes.length === 0) return [];
	return [
		toElement("hr", { style: WECHAT_STYLES.rule }),
		toElement("p", { style: WECHAT_STYLES.note }, [WECHAT_WORDS.links]),
		...notes.map(({ mark, address }) => toLine("note", `${mark} ${address}`)),
	];
}
