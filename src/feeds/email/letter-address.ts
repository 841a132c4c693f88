import { toEditionPath, toLetterPath } from "../../domain/addresses.ts";
import { toWebAddress } from "../../domain/web-address.ts";
import { LETTER_WORDS } from "../../strings/letter-words.ts";
import type { Letter } from "./letter.ts";

/** The whole address of the page that says what the letter says, if the paper makes such pages. */
export function findLetterAddress({ site, root, edition }: Letter): string | undefined {
	const { outlets } = site;
	return outlets.includes("letter") ? toWebAddress(root, toLetterPath(edition.date)) : undefined;
}

/** The link to what the letter says in a browser: on the letter's page, or else on the edition's. */
export function toBrowserLink(letter: Letter): { label: string; href: string } {
	const { root, edition } = letter;
	const page = findLetterAddress(letter);
	return page === undefined
		? { label: LETTER_WORDS.onSite, href: toWebAddress(root, toEditionPath(edition.date)) }
		: { label: LETTER_WORDS.inBrowser, href: page };
}
