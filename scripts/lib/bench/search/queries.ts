import { readTraditionalTable } from "../../search/traditional-table.ts";
import type { Corpus } from "../../corpus/make-corpus.ts";
import { createRandom, type Random } from "../../random.ts";
import { fold } from "./truth.ts";

export const QUERY_CLASSES = [
	"word",
	"common word",
	"one character",
	"part of a word",
	"across words",
	"name",
	"name in one article",
	"organisation",
	"number",
	"several terms",
	"headline",
	"traditional",
	"full width",
	"spaced",
	"quoted otherwise",
	"typo",
] as const;

export type QueryClass = (typeof QUERY_CLASSES)[number];

export interface BenchQuery {
	kind: QueryClass;
	/** As typed. */
	text: string;
	/** What an article must hold to be right, folded. */
	terms: readonly string[];
}

/** The classes in which every right article must be found. */
export const LITERAL_CLASSES: readonly QueryClass[] = QUERY_CLASSES.filter(
	(kind) => kind !== "typo",
);

const TRIES = 2000;
const COMMON_WORDS = 20;
const TRIES_A_NAME = 8;

type Maker = (source: Source) => Omit<BenchQuery, "kind"> | undefined;

interface Source {
	corpus: Corpus;
	random: Random;
	/** Words of two characters and more. */
	words: readonly string[];
	/** Those that the most articles hold. */
	commonWords: readonly string[];
	/** Names that exactly one article holds. */
	rareNames: readonly string[];
}

/** `count` different queries of each class, the same for the same corpus. */
export function makeQueries(corpus: Corpus, count: number): BenchQuery[] {
	const random = createRandom(corpus.articles.length);
	const words = corpus.words.filter((word) => word.length >= 2);
	const source: Source = {
		corpus,
		random,
		words,
		commonWords: findCommonWords(corpus, words),
		rareNames: findRareNames(corpus, random, count),
	};
	return QUERY_CLASSES.flatMap((kind) => {
		const made = new Map<string, BenchQuery>();
		for (let tries = 0; made.size < count && tries < TRIES; tries += 1) {
			const query = MAKERS[kind](source);
			if (query) made.set(query.text, { kind, ...query });
		}
		return [...made.values()];
	});
}

const MAKERS: Record<QueryClass, Maker> = {
	word: ({ random, words }) => literal(pickSkewed(random, words)),
	"common word": ({ random, commonWords }) => mapDefined(pickOne(random, commonWords), literal),
	"one character": (source) => mapDefined(pickMatch(source, /[\p{Script=Han}\d]/gu), literal),
	"part of a word": ({ random, words }) => {
		const word = random.pick(words);
		if (word.length < 3) return undefined;
		const start = random.between(0, word.length - 2);
		return literal(word.slice(start, start + 2));
	},
	"across words": (source) => mapDefined(pickPiece(source, 3, 6), literal),
	name: ({ corpus, random }) => literal(random.pick(corpus.people).name),
	"name in one article": ({ random, rareNames }) => mapDefined(pickOne(random, rareNames), literal),
	organisation: ({ corpus, random }) => literal(random.pick(corpus.organisations)),
	number: (source) => mapDefined(pickMatch(source, /\d+(?:[.-]\d+)?%?/gu), literal),
	"several terms": ({ corpus, random }) => {
		const { body } = random.pick(corpus.articles);
		const clauses = body.split(/[^\p{Script=Han}]+/u).filter(({ length }) => length >= 4);
		if (clauses.length < 2) return undefined;
		const terms = [random.pick(clauses), random.pick(clauses)].map((clause) => clause.slice(0, 3));
		return { text: terms.join(" "), terms };
	},
	headline: ({ corpus, random }) => {
		const { title } = random.pick(corpus.articles);
		return { text: title, terms: [fold(title)] };
	},
	traditional: (source) =>
		mapDefined(pickPiece(source, 3, 6), (piece) => {
			const text = toTraditional(piece);
			return text === piece ? undefined : { text, terms: [fold(piece)] };
		}),
	"full width": (source) =>
		mapDefined(pickMatch(source, /\d{2,}(?:\.\d+)?%?\p{Script=Han}?/gu), (piece) => ({
			text: toFullWidth(piece),
			terms: [fold(piece)],
		})),
	spaced: (source) =>
		mapDefined(pickMatch(source, /\p{Script=Han}\d+\p{Script=Han}/gu), (piece) => ({
			text: piece.replace(/\d+/u, " $& "),
			terms: [fold(piece)],
		})),
	"quoted otherwise": (source) =>
		mapDefined(pickMatch(source, /\p{Script=Han}“\p{Script=Han}+”/gu), (piece) => ({
			text: piece.replace("“", "「").replace("”", "」"),
			terms: [fold(piece)],
		})),
	typo: (source) =>
		mapDefined(pickPiece(source, 6, 8), (piece) => {
			const at = source.random.between(1, piece.length - 2);
			const wrong = source.random.pick([..."鑫焱淼垚犇骉"]);
			return { text: piece.slice(0, at) + wrong + piece.slice(at + 1), terms: [fold(piece)] };
		}),
};

/** Counted in the newest thousand articles, among the words that were used first. */
function findCommonWords({ articles }: Corpus, words: readonly string[]): string[] {
	const sample = articles.slice(0, 1000);
	const counted = words.slice(0, 200).map((word) => {
		return { word, count: sample.filter(({ body }) => body.includes(word)).length };
	});
	const sorted = counted.sort((a, b) => b.count - a.count);
	return sorted.slice(0, COMMON_WORDS).map(({ word }) => word);
}

/** As many as there are, at most `count`, from any part of the archive. */
function findRareNames({ articles, bystanders }: Corpus, random: Random, count: number): string[] {
	const names = new Set<string>();
	for (let tries = 0; names.size < count && tries < bystanders.length * TRIES_A_NAME; tries += 1) {
		const name = random.pick(bystanders);
		const holders = articles.filter(({ title, body }) => `${title}\n${body}`.includes(name));
		if (holders.length === 1) names.add(name);
	}
	return [...names];
}

function pickOne<Item>(random: Random, items: readonly Item[]): Item | undefined {
	return items.length === 0 ? undefined : random.pick(items);
}

function literal(text: string) {
	return { text, terms: [fold(text)] };
}

function mapDefined<Value, Result>(
	value: Value | undefined,
	convert: (value: Value) => Result,
): Result | undefined {
	return value === undefined ? undefined : convert(value);
}

/** The nearer to the front, the likelier: what is frequent is also searched often. */
function pickSkewed<Item>(random: Random, items: readonly Item[]): Item {
	const item = items[Math.floor(random.next() ** 3 * items.length)];
	return item ?? random.pick(items);
}

/** A piece of a clause of Han, wherever its words end. */
function pickPiece({ corpus, random }: Source, least: number, most: number): string | undefined {
	const { body } = random.pick(corpus.articles);
	const clause = random.pick(body.split(/[^\p{Script=Han}]+/u));
	const length = random.between(least, most);
	if (clause.length < length) return undefined;
	const start = random.between(0, clause.length - length);
	return clause.slice(start, start + length);
}

function pickMatch({ corpus, random }: Source, pattern: RegExp): string | undefined {
	const found = [...random.pick(corpus.articles).body.matchAll(pattern)].map(([match]) => match);
	return found.length === 0 ? undefined : random.pick(found);
}

function toTraditional(text: string): string {
	const { traditional, simplified } = readTraditionalTable();
	const to = [...traditional];
	const from = [...simplified];
	return [...text].map((character) => to[from.indexOf(character)] ?? character).join("");
}

function toFullWidth(text: string): string {
	return text.replace(/[!-~]/gu, (character) =>
		String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
	);
}
