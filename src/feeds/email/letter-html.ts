import { Buffer } from "node:buffer";
import type { Element, ElementContent } from "hast";
import { formatLetterSubject, formatPreheader } from "../../strings/letter-words.ts";
import { toElement } from "../element.ts";
import { formatMarkup } from "../format-markup.ts";
import { type Letter, type LetterStory, toStories } from "./letter.ts";
import { toFooter, toMasthead, toPageHead } from "./letter-frame.ts";
import { toStoryElements, type StoryLength } from "./letter-story.ts";
import { LETTER_STYLES } from "./letter-styles.ts";

/** Bytes of a letter. Gmail cuts a longer one off at 102 kB and hides the rest. */
export const LETTER_LIMIT = 100_000;

/** Left free for what differs between recipients: the address to unsubscribe at. */
const RESERVE = 1_000;

/**
 * The letter as HTML that mail programs understand: tables for the frame,
 * inline styles, whole addresses. Stories that would take it beyond the limit
 * are shortened, the last ones first.
 */
export function formatLetterHtml(letter: Letter, unsubscribe?: string): string {
	const lengths = toStoryLengths(letter);
	return formatDocument(letter, toContent(letter, { lengths, unsubscribe }));
}

/** How much of each story there is room for. */
function toStoryLengths(letter: Letter): ReadonlyMap<LetterStory, StoryLength> {
	const stories = toStories(letter);
	const lengths = new Map<LetterStory, StoryLength>(stories.map((story) => [story, "title"]));
	const start = formatDocument(letter, toContent(letter, { lengths }));
	let room = LETTER_LIMIT - RESERVE - Buffer.byteLength(start);
	for (const length of ["summary", "full"] as const) {
		for (const story of stories) {
			const known = lengths.get(story) ?? "title";
			const cost = count(letter, story, length) - count(letter, story, known);
			if (cost > room) break;
			room -= cost;
			lengths.set(story, length);
		}
	}
	return lengths;
}

function count({ root }: Letter, story: LetterStory, length: StoryLength): number {
	return Buffer.byteLength(formatMarkup(toStoryElements(story, { root, length })));
}

interface Composition {
	lengths: ReadonlyMap<LetterStory, StoryLength>;
	unsubscribe?: string | undefined;
}

function toContent(letter: Letter, { lengths, unsubscribe }: Composition): ElementContent[] {
	const { root, pages } = letter;
	return [
		...toMasthead(letter),
		...pages.flatMap((page) => [
			toPageHead(page),
			...page.stories.flatMap((story) =>
				toStoryElements(story, { root, length: lengths.get(story) ?? "title" }),
			),
		]),
		...toFooter(letter, unsubscribe),
	];
}

function formatDocument(letter: Letter, content: readonly ElementContent[]): string {
	const titles = toStories(letter).map(({ article }) => article.title);
	const { site, edition } = letter;
	const subject = formatLetterSubject({ paper: site.name, date: edition.date, lead: titles[0] });
	const html = toElement("html", { lang: "zh-Hans" }, [
		toElement("head", {}, [
			toElement("meta", { charset: "utf-8" }),
			toElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
			toElement("meta", { name: "color-scheme", content: "light dark" }),
			toElement("meta", { name: "supported-color-schemes", content: "light dark" }),
			toElement("title", {}, [subject]),
		]),
		toElement("body", { style: LETTER_STYLES.body }, [
			toElement("div", { style: LETTER_STYLES.preheader }, [formatPreheader(titles)]),
			toFrame(content),
		]),
	]);
	return `<!doctype html>\n${formatMarkup([html])}\n`;
}

/** A table within a table: the outer as wide as the window, the inner centred in it. */
function toFrame(content: readonly ElementContent[]): Element {
	const bare = { role: "presentation", border: "0", cellPadding: "0", cellSpacing: "0" };
	const inner = toElement("table", { ...bare, width: "640", style: LETTER_STYLES.frame }, [
		toElement("tbody", {}, [
			toElement("tr", {}, [toElement("td", { style: LETTER_STYLES.cell }, content)]),
		]),
	]);
	return toElement("table", { ...bare, width: "100%" }, [
		toElement("tbody", {}, [toElement("tr", {}, [toElement("td", { align: "center" }, [inner])])]),
	]);
}
