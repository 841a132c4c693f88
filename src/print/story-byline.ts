import {
	type ReadByline,
	readBylineOfItsOwn,
	readOpeningByline,
	readSignature,
} from "../domain/read-byline.ts";
import { cutLine, type PageLine } from "./page-line.ts";
import type { StoryLines } from "./split-stories.ts";

/** Of a story that nobody has signed. */
export const NO_BYLINE: ReadByline = {
	length: 0,
	names: { reporters: [], correspondents: [], photographers: [] },
	guessed: [],
};

/** The byline, wherever it stands, and the text without it. */
export function readStoryByline(story: StoryLines): { byline: ReadByline; body: PageLine[] } {
	const body = [...story.body];
	let byline = story.byline === undefined ? undefined : readBylineOfItsOwn(story.byline.text);
	const [first] = body;
	const opening = first === undefined ? undefined : readOpeningByline(first.text);
	if (first !== undefined && opening !== undefined) {
		byline = mergeBylines(byline, opening);
		const rest = cutLine(first, opening.length);
		const kept =
			opening.dateline === undefined
				? rest
				: { ...rest, text: `${opening.dateline}　${rest.text}` };
		body.splice(0, 1, ...(kept.text === "" ? [] : [kept]));
	}
	const last = body.at(-1);
	if (last === undefined) return { byline: byline ?? NO_BYLINE, body };
	const owned = body.length > 1 ? readBylineOfItsOwn(last.text) : undefined;
	const signature = owned === undefined ? readSignature(last.text) : undefined;
	if (owned !== undefined) {
		byline = mergeBylines(byline, owned);
		body.pop();
	} else if (signature !== undefined) {
		byline = mergeBylines(byline, signature);
		const rest = cutLine(last, 0, signature.offset);
		body.splice(-1, 1, ...(rest.text === "" ? [] : [rest]));
	}
	return { byline: byline ?? NO_BYLINE, body };
}

/** Both bylines of one story. */
export function mergeBylines(one: ReadByline | undefined, other: ReadByline): ReadByline {
	if (one === undefined) return other;
	const unite = (key: keyof ReadByline["names"]) => [
		...new Set([...one.names[key], ...other.names[key]]),
	];
	return {
		...one,
		...other,
		names: {
			reporters: unite("reporters"),
			correspondents: unite("correspondents"),
			photographers: unite("photographers"),
		},
		guessed: [...one.guessed, ...other.guessed],
	};
}
