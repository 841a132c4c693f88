import { pinyin } from "pinyin-pro";
import { COMPOUND_SURNAMES } from "../domain/byline.ts";
import { isSlug, RESERVED_ARTICLE_SLUGS } from "../domain/slug.ts";
import { SURNAMES_READ_APART } from "../domain/surnames.ts";
import { toPersonId } from "./to-person-id.ts";

interface TitleOfArticle {
	title: string;
	/** Whose names it may hold, so that their surnames are read as such. */
	names?: readonly string[];
	/** Slugs that other articles of the edition have. */
	taken?: Iterable<string>;
}

/** An address is read aloud and typed; longer titles end at a word. */
const LENGTH = 40;
/** Words of one character that follow a name. */
const PARTICLES = "与和及的在";
/** For a title without a character that has a sound. */
const FALLBACK = "gao";

/**
 * A slug for a title, words in pinyin without tones: `平谷女职工 再签协议` →
 * `pinggu-nv-zhigong-zai-qian-xieyi`. It is no reserved one and none that is taken.
 */
export function toTitleSlug({ title, names = [], taken = [] }: TitleOfArticle): string {
	const words = toWords(title.normalize("NFKC"), names);
	// A slug begins with a letter, so that it is no page's number.
	const start = words.findIndex((word) => isSlug(word));
	const slug = start < 0 ? FALLBACK : toShortened(words.slice(start));
	return toFreeSlug(slug, new Set([...taken, ...RESERVED_ARTICLE_SLUGS]));
}

function toShortened(words: readonly string[]): string {
	let slug = "";
	for (const word of words) {
		const longer = slug === "" ? word.slice(0, LENGTH) : `${slug}-${word}`;
		if (longer.length > LENGTH) break;
		slug = longer;
	}
	return slug;
}

function toFreeSlug(slug: string, taken: ReadonlySet<string>): string {
	for (let number = 1; ; number++) {
		const candidate = number === 1 ? slug : `${slug}-${number}`;
		if (!taken.has(candidate)) return candidate;
	}
}

function toWords(title: string, names: readonly string[]): string[] {
	const parts = splitAtNames(title, names);
	return parts.flatMap(({ text, isName }) =>
		isName
			? [toPersonId(text)]
			: splitWords(text)
					.map(toWord)
					.filter((word) => word !== ""),
	);
}

interface TitlePart {
	text: string;
	isName: boolean;
}

/** Longer names first, so that 于瑞 is not found in 于瑞国. */
function splitAtNames(title: string, names: readonly string[]): TitlePart[] {
	const known = names
		.filter((name) => /^\p{Script=Han}{2,}$/u.test(name))
		.toSorted((a, b) => b.length - a.length);
	if (known.length === 0) return [{ text: title, isName: false }];
	return title
		.split(new RegExp(`(${known.join("|")})`, "u"))
		.map((text, index) => ({ text, isName: index % 2 === 1 }));
}

/** The words of a text in their order; a name that begins with a surname read apart is one word. */
function splitWords(text: string): string[] {
	const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
	const pieces = [...segmenter.segment(text)].map(({ segment }) => segment);
	const words: string[] = [];
	for (let index = 0; index < pieces.length; index++) {
		const length = countNamePieces(pieces, index);
		words.push(pieces.slice(index, index + length).join(""));
		index += length - 1;
	}
	return words;
}

/** How many pieces from here are one name: 单, 霁, 翔 → 3; 1 if no name begins here. */
function countNamePieces(pieces: readonly string[], index: number): number {
	const isSingle = (piece = "") => /^\p{Script=Han}$/u.test(piece) && !PARTICLES.includes(piece);
	const [first = "", second = "", third = ""] = pieces.slice(index);
	if (isSingle(first) && SURNAMES_READ_APART.includes(first)) {
		if (isSingle(second) && isSingle(third)) return 3;
	}
	const isCompound = COMPOUND_SURNAMES.includes(first + second);
	return isCompound && isSingle(third) ? (isSingle(pieces[index + 3]) ? 4 : 3) : 1;
}

function toWord(text: string): string {
	const isName =
		[...text].length > 2 &&
		[...SURNAMES_READ_APART, ...COMPOUND_SURNAMES].some((surname) => text.startsWith(surname));
	if (isName && /^\p{Script=Han}+$/u.test(text)) return toPersonId(text);
	return pinyin(text, { toneType: "none", type: "array", v: true })
		.join("")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");
}
