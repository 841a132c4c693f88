import { LETTER_FORMATS, type LetterFormat, toLetterFilePath } from "../domain/addresses.ts";
import type { Paper } from "../domain/paper.ts";
import type { Letter, LetterOutline } from "../feeds/email/letter.ts";
import { formatLetterHtml } from "../feeds/email/letter-html.ts";
import { composeMessage, type LetterTexts } from "../feeds/email/letter-message.ts";
import { formatLetterText } from "../feeds/email/letter-text.ts";
import { toLetterOutlines } from "./letter-outline.ts";
import type { EditionOrder, OutletTools } from "./edition-order.ts";
import type { DocumentContent, PlannedDocument } from "./planned-document.ts";
import { renderOutletTree } from "./render-body.ts";

/** Page names stand above the articles' titles, these above the headings of their bodies. */
const HEADING_LEVEL = 4;

const FORMATTERS: Readonly<
	Record<LetterFormat, (letter: WrittenLetter) => DocumentContent | Promise<DocumentContent>>
> = {
	html: ({ html }) => html,
	txt: ({ text }) => text,
	eml: (letter) => composeMessage(letter),
};

type WrittenLetter = Letter & LetterTexts;

/** The letter of an edition, in every form in which it can be taken along. */
export function planLetter({ letter }: EditionOrder, tools: OutletTools): PlannedDocument[] {
	let written: WrittenLetter | undefined;
	const getLetter = () => {
		written ??= writeLetter(renderLetter(letter, tools));
		return written;
	};
	return LETTER_FORMATS.map((format) => ({
		path: toLetterFilePath(letter.edition.date, format),
		render: () => FORMATTERS[format](getLetter()),
	}));
}

function writeLetter(letter: Letter): WrittenLetter {
	return { ...letter, text: formatLetterText(letter), html: formatLetterHtml(letter) };
}

/** What one edition tells by mail, or nothing if no such edition is published. */
export function findLetter(
	paper: Paper,
	{ date, ...tools }: LetterTools & { date: string },
): Letter | undefined {
	const outline = toLetterOutlines(paper).find(({ edition }) => edition.date === date);
	return outline && renderLetter(outline, tools);
}

type LetterTools = Pick<OutletTools, "root" | "bodies">;

function renderLetter(outline: LetterOutline, { root, bodies }: LetterTools): Letter {
	const pages = outline.pages.map(({ page, articles }) => ({
		page,
		stories: articles.map((article) => ({
			article,
			body: renderOutletTree({ article, root, bodies, headingLevel: HEADING_LEVEL }),
		})),
	}));
	return { ...outline, root, pages };
}
