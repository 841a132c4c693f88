import type { ElementContent } from "hast";
import { toElement } from "../element.ts";
import { formatMarkup } from "../format-markup.ts";
import { BOOK_FILES } from "./book.ts";

export interface XhtmlDocument {
	title: string;
	/** Of the body: `bodymatter`, `cover`. */
	type?: string;
	content: readonly ElementContent[];
}

/** A content document of EPUB 3.2: XHTML with the book's style sheet. */
export function formatXhtml({ title, type, content }: XhtmlDocument): string {
	const html = toElement(
		"html",
		{
			xmlns: "http://www.w3.org/1999/xhtml",
			xmlnsEpub: "http://www.idpf.org/2007/ops",
			lang: "zh-Hans",
			xmlLang: "zh-Hans",
		},
		[
			toElement("head", {}, [
				toElement("meta", { charset: "utf-8" }),
				toElement("title", {}, [title]),
				toElement("link", { rel: ["stylesheet"], type: "text/css", href: BOOK_FILES.style }),
			]),
			toElement("body", { epubType: type }, content),
		],
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${formatMarkup([html])}\n`;
}
