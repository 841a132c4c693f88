import { toArticlePath } from "../../domain/addresses.ts";
import { toWebAddress } from "../../domain/web-address.ts";
import { formatByline } from "../../strings/byline-text.ts";
import { formatDay, formatPageName, formatPictureWords } from "../../strings/format.ts";
import {
	formatEditionFacts,
	formatLabelled,
	formatLetterCorrection,
	LETTER_WORDS,
} from "../../strings/letter-words.ts";
import { toImprint } from "../imprint.ts";
import type { Letter, LetterPage, LetterStory } from "./letter.ts";
import { toBrowserLink } from "./letter-address.ts";
import { toTextLines } from "./text-lines.ts";

/** The letter as plain text with every article whole; paragraphs are not broken into lines. */
export function formatLetterText(letter: Letter, unsubscribe?: string): string {
	const { site, edition, pages } = letter;
	const head = [site.name, site.tagline, formatEditionFacts(edition)];
	const blocks = [
		head.filter((line) => line !== undefined).join("\n"),
		...pages.flatMap((page) => formatPage(letter, page)),
		...formatCorrections(letter),
		formatFooter(letter, unsubscribe),
	];
	return `${blocks.join("\n\n")}\n`;
}

function formatPage(letter: Letter, { page, stories }: LetterPage): string[] {
	return [
		`==== ${formatPageName(page)} ====`,
		...stories.map((story) => formatStory(letter, story)),
	];
}

function formatStory({ root }: Letter, { article, body }: LetterStory): string {
	const { column, kicker, title, subtitle, cover } = article;
	const head = [
		column && `【${column.name}】`,
		kicker,
		`■ ${title}`,
		subtitle,
		formatByline(article),
		toWebAddress(root, toArticlePath(article)),
	];
	const picture =
		cover && `［${LETTER_WORDS.pictureMark}：${cover.alt}］${formatPictureWords(cover)}`;
	return [
		head.filter((line) => line !== undefined).join("\n"),
		...(picture === undefined ? [] : [picture]),
		...toTextLines(body),
	].join("\n\n");
}

function formatCorrections({ corrections, root }: Letter): string[] {
	if (corrections.length === 0) return [];
	return [
		`==== ${LETTER_WORDS.correctionsTitle} ====`,
		...corrections.map(
			(correction) =>
				`${formatDay(correction.date)}　${formatLetterCorrection(correction)}\n${toWebAddress(root, correction.path)}`,
		),
	];
}

function formatFooter(letter: Letter, unsubscribe: string | undefined): string {
	const { label, href } = toBrowserLink(letter);
	return [
		"----",
		formatLabelled({ label, value: href }),
		...(unsubscribe === undefined
			? []
			: [formatLabelled({ label: LETTER_WORDS.unsubscribe, value: unsubscribe })]),
		...toImprint(letter.site),
	].join("\n");
}
