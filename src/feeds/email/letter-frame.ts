import type { Element } from "hast";
import { FEEDS_PATH } from "../../domain/addresses.ts";
import { type SiteRoot, toWebAddress } from "../../domain/web-address.ts";
import { formatDay, formatPageName } from "../../strings/format.ts";
import {
	formatEditionFacts,
	formatLetterCorrection,
	LETTER_WORDS,
} from "../../strings/letter-words.ts";
import { toElement } from "../element.ts";
import { toImprint } from "../imprint.ts";
import type { Letter, LetterCorrection, LetterPage } from "./letter.ts";
import { toBrowserLink } from "./letter-address.ts";
import { LETTER_STYLES } from "./letter-styles.ts";
import { toLink } from "./letter-story.ts";

/** The name of the paper and the facts of the edition. */
export function toMasthead({ site, edition }: Letter): Element[] {
	return [
		toElement("h1", { style: LETTER_STYLES.paper }, [site.name]),
		...(site.tagline === undefined ? [] : [toFacts(site.tagline)]),
		toFacts(formatEditionFacts(edition)),
	];
}

function toFacts(text: string): Element {
	return toElement("p", { style: LETTER_STYLES.facts }, [text]);
}

/** The head of a page's stories. */
export function toPageHead({ page }: LetterPage): Element {
	return toElement("h2", { style: LETTER_STYLES.page }, [formatPageName(page)]);
}

/** Corrections, ways out of the letter, and who publishes the paper. */
export function toFooter(letter: Letter, unsubscribe: string | undefined): Element[] {
	const { site, root, corrections } = letter;
	const { label, href } = toBrowserLink(letter);
	return [
		...(corrections.length === 0 ? [] : toCorrections(corrections, root)),
		toElement("hr", { style: LETTER_STYLES.rule }),
		toFooterLine(toLink(label, href)),
		toFooterLine(toLink(LETTER_WORDS.subscribe, toWebAddress(root, FEEDS_PATH))),
		...(unsubscribe === undefined
			? []
			: [toFooterLine(toLink(LETTER_WORDS.unsubscribe, unsubscribe))]),
		...toImprint(site).map((line) => toFooterLine(line)),
	];
}

function toCorrections(corrections: readonly LetterCorrection[], root: SiteRoot): Element[] {
	return [
		toElement("h2", { style: LETTER_STYLES.page }, [LETTER_WORDS.correctionsTitle]),
		...corrections.map((correction) =>
			toElement("p", { style: LETTER_STYLES.byline }, [
				`${formatDay(correction.date)}　`,
				toLink(formatLetterCorrection(correction), toWebAddress(root, correction.path)),
			]),
		),
	];
}

function toFooterLine(content: Element | string): Element {
	return toElement("p", { style: LETTER_STYLES.footer }, [content]);
}
