import type { Element, ElementContent } from "hast";
import { toArticlePath } from "../../domain/addresses.ts";
import type { Article } from "../../domain/article.ts";
import { type Picture, toPortableVariant } from "../../domain/picture.ts";
import { type SiteRoot, toWebAddress } from "../../domain/web-address.ts";
import { formatByline } from "../../strings/byline-text.ts";
import { formatPictureWords } from "../../strings/format.ts";
import { LETTER_WORDS } from "../../strings/letter-words.ts";
import { toElement } from "../element.ts";
import { toStyledTree } from "../styled-tree.ts";
import type { LetterStory } from "./letter.ts";
import { BODY_STYLES, LETTER_STYLES } from "./letter-styles.ts";

/** How much of a story a letter has room for. */
export type StoryLength = "title" | "summary" | "full";

/** A story at one of its lengths; a shortened one leads to the whole of it. */
export function toStoryElements(
	{ article, body }: LetterStory,
	{ root, length }: { root: SiteRoot; length: StoryLength },
): ElementContent[] {
	const address = toWebAddress(root, toArticlePath(article));
	const head = toHead(article, address);
	switch (length) {
		case "title":
			return [toTitle(article, address)];
		case "summary":
			return [
				...head,
				toElement("p", { style: BODY_STYLES["p"] }, [article.summary]),
				toMore(address),
			];
		case "full": {
			const { cover, pictures } = article;
			const { children } = toStyledTree(body, { pictures, root, styles: BODY_STYLES });
			const content = children.filter((child) => child.type !== "doctype");
			return [...head, ...(cover ? [toCover(cover, root)] : []), ...content];
		}
	}
}

function toHead(article: Article, address: string): ElementContent[] {
	const { column, kicker, subtitle } = article;
	return [
		column && toElement("p", { style: LETTER_STYLES.column }, [`【${column.name}】`]),
		kicker === undefined ? undefined : toElement("p", { style: LETTER_STYLES.kicker }, [kicker]),
		toTitle(article, address),
		subtitle === undefined
			? undefined
			: toElement("p", { style: LETTER_STYLES.subtitle }, [subtitle]),
		toElement("p", { style: LETTER_STYLES.byline }, [formatByline(article)]),
	].filter((element) => element !== undefined);
}

function toTitle({ title }: Article, address: string): Element {
	return toElement("h3", { style: LETTER_STYLES.title }, [toLink(title, address)]);
}

function toMore(address: string): Element {
	const { p } = BODY_STYLES;
	return toElement("p", { style: p }, [toLink(LETTER_WORDS.readMore, address)]);
}

function toCover(picture: Picture, root: SiteRoot): Element {
	const { file, alt } = picture;
	const { path } = toPortableVariant(file);
	const { img, figure, figcaption } = BODY_STYLES;
	const src = toWebAddress(root, path);
	return toElement("div", { style: figure }, [
		toElement("img", { src, alt, style: img }),
		toElement("p", { style: figcaption }, [formatPictureWords(picture)]),
	]);
}

/** A link in the letter's own parts. */
export function toLink(text: string, href: string): Element {
	return toElement("a", { href, style: LETTER_STYLES.link }, [text]);
}
