import { formatXmlDocument, type XmlElement } from "./xml.ts";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS_NAMESPACE = "http://www.google.com/schemas/sitemap-news/0.9";

/** An address that search engines may visit. */
export interface SitemapEntry {
	/** Whole. */
	address: string;
	/** The day or moment of the last change of what it holds (W3C date); from content, never the clock's. */
	modified?: string | undefined;
}

export interface NewsEntry {
	/** Whole. */
	address: string;
	title: string;
	/** With zone, RFC 3339. */
	published: string;
}

/** One sitemap (sitemaps.org, at most 50,000 addresses). */
export function formatSitemap(entries: readonly SitemapEntry[]): string {
	const children = entries.map((entry) => toElement("url", entry));
	return formatXmlDocument({ name: "urlset", attributes: { xmlns: NAMESPACE }, children });
}

/** The list of the sitemaps. */
export function formatSitemapIndex(entries: readonly SitemapEntry[]): string {
	const children = entries.map((entry) => toElement("sitemap", entry));
	return formatXmlDocument({ name: "sitemapindex", attributes: { xmlns: NAMESPACE }, children });
}

/** The news of the last days, in the form Google News reads. */
export function formatNewsSitemap(paper: string, entries: readonly NewsEntry[]): string {
	const children = entries.map((entry) => toNewsElement(paper, entry));
	const attributes = { xmlns: NAMESPACE, "xmlns:news": NEWS_NAMESPACE };
	return formatXmlDocument({ name: "urlset", attributes, children });
}

function toElement(name: string, { address, modified }: SitemapEntry): XmlElement {
	const location = { name: "loc", children: [address] };
	const change = modified === undefined ? [] : [{ name: "lastmod", children: [modified] }];
	return { name, children: [location, ...change] };
}

function toNewsElement(paper: string, { address, title, published }: NewsEntry): XmlElement {
	const publication = {
		name: "news:publication",
		children: [
			{ name: "news:name", children: [paper] },
			{ name: "news:language", children: ["zh-cn"] },
		],
	};
	const news = {
		name: "news:news",
		children: [
			publication,
			{ name: "news:publication_date", children: [published] },
			{ name: "news:title", children: [title] },
		],
	};
	return { name: "url", children: [{ name: "loc", children: [address] }, news] };
}
