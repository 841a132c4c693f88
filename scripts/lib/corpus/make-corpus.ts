import type { Article } from "../../../src/domain/article.ts";
import { type CalendarDay, toCalendarDay } from "../../../src/domain/calendar-day.ts";
import { GENRES } from "../../../src/domain/genre.ts";
import { toBodyText } from "../../../src/reader/to-body-text.ts";
import { createRandom, type Random } from "../random.ts";
import { LEXICON } from "./lexicon.ts";
import { makeRegistries, type Registries } from "./registries.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

export interface Corpus extends Registries {
	/** Newest first. */
	articles: readonly Article[];
	/** Words of the texts, in the order of their first use. */
	words: readonly string[];
	/** People of whom one article tells, once. */
	bystanders: readonly string[];
}

export interface CorpusOptions {
	/** Articles. */
	size: number;
	/** The same seed makes the same corpus. */
	seed?: number;
}

/** A daily paper's year, so that 50,000 articles fill eleven years, and 1,000 a quarter. */
const ARTICLES_A_DAY = 12;
const LAST_DAY = Date.UTC(2029, 11, 31);
const DAY = 24 * 60 * 60 * 1000;
const MOST_PAGES = 4;
/** The part of the articles that name somebody whom no other names. */
const BYSTANDERS = 0.05;

/** A fictional paper's articles: seeded names, figures, and words that grow in number as those of real text do. */
export function makeCorpus({ size, seed = 1 }: CorpusOptions): Corpus {
	const random = createRandom(seed);
	const registries = makeRegistries(random);
	const vocabulary = createVocabulary(random);
	const bystanders = new Set<string>();
	const writer: Writer = { random, registries, vocabulary, bystanders };
	const articles = Array.from({ length: size }, (_, index) => makeArticle(writer, index));
	return { ...registries, articles, words: vocabulary.words, bystanders: [...bystanders] };
}

interface Writer {
	random: Random;
	registries: Registries;
	vocabulary: Vocabulary;
	bystanders: Set<string>;
}

function makeArticle(writer: Writer, index: number): Article {
	const { random, registries } = writer;
	const date = toDay(Math.floor(index / ARTICLES_A_DAY));
	const slug = `story-${index + 1}`;
	const place = index % ARTICLES_A_DAY;
	const reporter = random.pick(registries.people);
	const title = makeTitle(writer);
	const body = makeBody(writer, random.between(5, 11));
	const hasKicker = random.next() < 0.3;
	const hasColumn = random.next() < 0.3;
	return {
		date,
		slug,
		file: `editions/${date.replaceAll("-", "/")}/${slug}.md`,
		title,
		...(hasKicker && { kicker: makeTitle(writer) }),
		page: (place % MOST_PAGES) + 1,
		order: Math.floor(place / MOST_PAGES) + 1,
		...(hasColumn && { column: random.pick(registries.columns) }),
		districts: [random.pick(registries.districts)],
		genre: random.next() < 0.8 ? "news" : random.pick(GENRES),
		source: "本报讯",
		reporters: [reporter],
		correspondents: random.next() < 0.4 ? [random.pick(registries.people)] : [],
		photographers: [],
		summary: `${title}。`,
		figures: [],
		tags: [],
		corrections: [],
		draft: false,
		aliases: [],
		...toBodyText(body),
		bodyLine: 1,
		pictures: [],
	};
}

function toDay(back: number): CalendarDay {
	const day = new Date(LAST_DAY - back * DAY);
	return toCalendarDay({
		year: day.getUTCFullYear(),
		month: day.getUTCMonth() + 1,
		day: day.getUTCDate(),
	});
}

function makeTitle({ random, registries, vocabulary }: Writer): string {
	const words = Array.from({ length: random.between(3, 5) }, () => vocabulary.draw());
	const subject = random.next() < 0.4 ? random.pick(registries.organisations) : "";
	return subject + words.join("");
}

function makeBody(writer: Writer, paragraphs: number): string {
	const texts = Array.from({ length: paragraphs }, () => makeParagraph(writer));
	if (writer.random.next() < BYSTANDERS) {
		texts[texts.length - 1] += makeBystander(writer) + makeSentence(writer);
	}
	return texts.join("\n\n");
}

/** A name of three characters that nobody has had before. */
function makeBystander({ random, bystanders }: Writer): string {
	for (;;) {
		const { surnames, characters } = LEXICON;
		const name = random.pick(surnames) + random.pick(characters) + random.pick(characters);
		if (bystanders.has(name)) continue;
		bystanders.add(name);
		return name;
	}
}

function makeParagraph(writer: Writer): string {
	const { random } = writer;
	return Array.from({ length: random.between(2, 4) }, () => makeSentence(writer)).join("");
}

function makeSentence(writer: Writer): string {
	const { random } = writer;
	const clauses = Array.from({ length: random.between(2, 4) }, () => makeClause(writer));
	const text = clauses.reduce((left, right) => left + random.pick(LEXICON.clauseEnds) + right);
	return text + random.pick(LEXICON.sentenceEnds);
}

function makeClause({ random, registries, vocabulary }: Writer): string {
	const words = Array.from({ length: random.between(2, 6) }, () => vocabulary.draw());
	const chance = random.next();
	if (chance < 0.06) words.unshift(random.pick(registries.organisations));
	else if (chance < 0.12) words.unshift(random.pick(registries.people).name);
	else if (chance < 0.2) words.push(makeFigure(random));
	else if (chance < 0.23) words.splice(1, 0, `“${vocabulary.draw()}${vocabulary.draw()}”`);
	return words.join("");
}

function makeFigure(random: Random): string {
	const chance = random.next();
	if (chance < 0.25) return `${random.between(1, 99)}.${random.between(1, 9)}%`;
	if (chance < 0.35) return `${random.between(2, 9)}-${random.between(10, 20)}名`;
	return `${random.between(1, 9) * 10 ** random.between(0, 3) + random.between(0, 99)}${random.pick(LEXICON.measures)}`;
}
