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
	const stories = new Map(toStories(letter).map((story) => [story, toVersions(story, letter)]));
	const shortest = new Map([...stories].map(([story, { title }]) => [story, title]));
	const lengths = chooseLengths(stories, formatDocument(letter, { stories: shortest }));
	const chosen = new Map(
		[...stories].map(([story, versions]) => [story, versions[lengths.get(story) ?? "title"]]),
	);
	return formatDocument(letter, { stories: chosen, unsubscribe });
}

/** A story at one of its lengths, written down: several lengths are tried, and what fits is used. */
interface Version {
	elements: readonly (readonly [element: ElementContent, markup: string])[];
	/** Bytes. */
	size: number;
}

type Versions = Readonly<Record<StoryLength, Version>>;

function toVersions(story: LetterStory, { root }: Letter): Versions {
	const toVersion = (length: StoryLength): Version => {
		const elements = toStoryElements(story, { root, length }).map(
			(element) => [element, formatMarkup([element])] as const,
		);
		return { elements, size: Buffer.byteLength(elements.map(([, markup]) => markup).join("")) };
	};
	return {
		title: toVersion("title"),
		summary: toVersion("summary"),
		full: toVersion("full"),
	};
}

/** How much of each story there is room for; `start` is the letter with all of them at their shortest. */
function chooseLengths(
	stories: ReadonlyMap<LetterStory, Versions>,
	start: string,
): ReadonlyMap<LetterStory, StoryLength> {
	const lengths = new Map<LetterStory, StoryLength>();
	let room = LETTER_LIMIT - RESERVE - Buffer.byteLength(start);
	for (const length of ["summary", "full"] as const) {
		for (const [story, versions] of stories) {
			const cost = versions[length].size - versions[lengths.get(story) ?? "title"].size;
			if (cost > room) break;
			room -= cost;
			lengths.set(story, length);
		}
	}
	return lengths;
}

interface Composition {
	stories: ReadonlyMap<LetterStory, Version>;
	unsubscribe?: string | undefined;
}

function toContent(letter: Letter, { stories, unsubscribe }: Composition): ElementContent[] {
	return [
		...toMasthead(letter),
		...letter.pages.flatMap((page) => [
			toPageHead(page),
			...page.stories.flatMap((story) =>
				(stories.get(story)?.elements ?? []).map(([element]) => element),
			),
		]),
		...toFooter(letter, unsubscribe),
	];
}

function formatDocument(letter: Letter, composition: Composition): string {
	const known = new Map([...composition.stories.values()].flatMap(({ elements }) => elements));
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
			toFrame(toContent(letter, composition)),
		]),
	]);
	return `<!doctype html>\n${formatMarkup([html], known)}\n`;
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
