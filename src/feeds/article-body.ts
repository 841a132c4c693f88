import type { Element, Root, RootContent } from "hast";
import type { Article, Correction } from "../domain/article.ts";
import { type Picture, toPictureVariants } from "../domain/picture.ts";
import { type SiteRoot, toWebAddress } from "../domain/web-address.ts";
import { formatByline } from "../strings/byline-text.ts";
import { formatCorrectionHead } from "../strings/feed-words.ts";
import { formatDay, formatPictureWords } from "../strings/format.ts";
import type { TreeChange } from "./absolute-tree.ts";
import { toElement } from "./element.ts";

/** What a reader program understands; the rest serves the page only. */
const KEPT = ["href", "src", "alt", "title", "width", "height", "start", "scope", "colSpan"];

/** Puts around a body what the page prints around it, and takes off what only the page can use. */
export function toArticleBody(article: Article, root: SiteRoot): TreeChange {
	return (tree) => {
		const { kicker, subtitle, cover, corrections } = article;
		const head: RootContent[] = [kicker, subtitle, formatByline(article)]
			.filter((text) => text !== undefined)
			.map((text) => toElement("p", {}, [text]));
		if (cover) head.push(toFigure(cover, root));
		return {
			type: "root",
			children: [...head, ...toPlainTree(tree).children, ...corrections.flatMap(toCorrection)],
		};
	};
}

function toPlainTree(tree: Root): Root {
	return { type: "root", children: tree.children.map(toPlain) };
}

function toPlain<Node extends RootContent>(node: Node): Node {
	if (node.type !== "element") return node;
	const kept = Object.entries(node.properties).filter(([name]) => KEPT.includes(name));
	return { ...node, properties: Object.fromEntries(kept), children: node.children.map(toPlain) };
}

function toFigure(picture: Picture, root: SiteRoot): Element {
	const { file, alt } = picture;
	const widest = toPictureVariants(file).at(-1);
	if (!widest) throw new Error(`No variant of ${file.file}`);
	const { path, width, height } = widest;
	return toElement("figure", {}, [
		toElement("img", { src: toWebAddress(root, path), alt, width, height }),
		toElement("figcaption", {}, [formatPictureWords(picture)]),
	]);
}

function toCorrection({ date, text }: Correction): Element[] {
	return [toElement("h2", {}, [formatCorrectionHead(formatDay(date))]), toElement("p", {}, [text])];
}
