import { gunzipSync, gzipSync } from "node:zlib";
import { toBlocks, type SearchDocument } from "../../../src/search/search-document.ts";
import type { FragmentCard } from "../../../src/search/shard-manifest.ts";
import { mayHoldTraditional } from "../../../src/search/traditional.ts";

/** Before the text of every file that Pagefind 1.6 writes. */
const SIGNATURE = "pagefind_dcd";

export interface TokenisedDocument {
	document: SearchDocument;
	/** As they were indexed. */
	tokens: readonly string[];
}

/** By address, in the order they were indexed. */
export type Documents = ReadonlyMap<string, TokenisedDocument>;

/** What Pagefind put into a fragment, as far as it counts. */
interface WrittenFragment {
	url: string;
	content: string;
	word_count: number;
}

/**
 * Puts the article's own text and card into a fragment in place of its words.
 * Throws unless Pagefind has taken the words exactly as they were given to it:
 * otherwise positions would point elsewhere.
 */
export function rewriteFragment(
	content: Uint8Array,
	documents: Documents,
): { url: string; content: Buffer } {
	const { url, content: words, word_count } = readFragment(content);
	const source = documents.get(url);
	if (source === undefined) throw new Error(`Pagefind has made up ${url}`);
	const { document, tokens } = source;
	if (words !== tokens.join(" ") || word_count !== tokens.length) {
		throw new Error(`Pagefind has changed the words of ${document.article.file}`);
	}
	const fragment = {
		url,
		content: toText(document),
		word_count,
		filters: {},
		meta: toCard(document),
		anchors: [],
	};
	return { url, content: gzipSync(SIGNATURE + JSON.stringify(fragment), { level: 9 }) };
}

function readFragment(content: Uint8Array): WrittenFragment {
	const text = gunzipSync(content).toString("utf8");
	if (!text.startsWith(SIGNATURE)) throw new Error("Pagefind writes fragments in another form");
	const fragment: WrittenFragment = JSON.parse(text.slice(SIGNATURE.length));
	return fragment;
}

/** Blocks, one a line; the body first, so that an excerpt without a match shows how the story begins. */
function toText(document: SearchDocument): string {
	const { kicker, subtitle } = document.article;
	const heads = [kicker, subtitle].filter((head) => head !== undefined);
	const blocks = toBlocks(document);
	return [...blocks.slice(heads.length), ...heads].join("\n");
}

function toCard(document: SearchDocument): FragmentCard {
	const { title, kicker, date, page, genre, column, districts } = document.article;
	const texts = [title, ...toBlocks(document)].join("");
	return {
		title,
		...(kicker !== undefined && { kicker }),
		date,
		page: String(page),
		genre,
		...(column && { column: column.name }),
		districts: districts.map(({ name }) => name).join("、"),
		...(mayHoldTraditional(texts) && { traditional: "1" }),
	};
}
