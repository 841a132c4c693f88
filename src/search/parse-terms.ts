import { FIELD_WORDS, type SearchField } from "./fields.ts";
import { toPhrase } from "./tokens.ts";
import { type Fold, type Run, toRuns } from "./units.ts";

/** One thing that an article must hold, or must not. */
export interface Term {
	/** As typed, without quotes, field and minus. */
	text: string;
	runs: readonly Run[];
	/** Empty for a term of one unit. */
	phrase: readonly string[];
	field?: SearchField;
}

/** What a reader typed, cut. */
export interface Terms {
	/** All of them. */
	required: readonly Term[];
	/** None of them. */
	excluded: readonly Term[];
	/**
	 * The same with words apart that `required` takes for one because only a
	 * space beside Latin letters or digits is between them: 2020 平谷.
	 */
	apart?: readonly Term[];
}

interface Word {
	text: string;
	isQuoted: boolean;
	isExcluded: boolean;
	field?: SearchField;
}

/** A minus, a field, and then a quotation that ends the word, or anything up to a space. */
const WORD =
	/(?<minus>[-－](?=[^\s\-－]))?(?:(?<field>[\p{Script=Han}]{1,3})[:：](?=\S))?(?:["“„「『](?<quoted>[^"”」』]*)["”」』](?=\s|$)|(?<plain>\S+))/gu;

/** Cuts `平谷 "女职工" -广告 记者:马超` into terms; what has nothing searchable in it is left out. */
export function parseTerms(text: string, fold: Fold): Terms {
	const words = toWords(text);
	const required = words.filter(({ isExcluded }) => !isExcluded);
	const joined = joinWords(required);
	const toTerms = (some: readonly Word[]) => some.flatMap((word) => toTerm(word, fold));
	return {
		required: toTerms(joined),
		excluded: toTerms(words.filter(({ isExcluded }) => isExcluded)),
		...(joined.length < required.length && { apart: toTerms(required) }),
	};
}

function toWords(text: string): Word[] {
	return [...text.matchAll(WORD)].map(({ groups = {} }): Word => {
		const field = FIELD_WORDS[groups["field"] ?? ""];
		const value = groups["quoted"] ?? groups["plain"] ?? "";
		return {
			// A word before a colon that is no field belongs to the text: 怀柔区:学习.
			text: field || groups["field"] === undefined ? value : `${groups["field"]}:${value}`,
			isQuoted: groups["quoted"] !== undefined,
			isExcluded: groups["minus"] !== undefined,
			...(field && { field }),
		};
	});
}

/** Puts words together that a text would hold without a break between them: 2010 年, 马 超. */
function joinWords(words: readonly Word[]): Word[] {
	const joined: Word[] = [];
	for (const word of words) {
		const former = joined.at(-1);
		if (former && isJoinable(former) && isJoinable(word) && isOneRun(former.text, word.text)) {
			joined[joined.length - 1] = { ...former, text: `${former.text} ${word.text}` };
		} else joined.push(word);
	}
	return joined;
}

function isJoinable({ isQuoted, field }: Word): boolean {
	return !isQuoted && field === undefined;
}

function isOneRun(first: string, second: string): boolean {
	return toRuns(`${first} ${second}`).length < toRuns(first).length + toRuns(second).length;
}

function toTerm({ text, field }: Word, fold: Fold): Term[] {
	const runs = toRuns(text, fold);
	if (runs.length === 0) return [];
	return [{ text, runs, phrase: toPhrase(runs), ...(field && { field }) }];
}
