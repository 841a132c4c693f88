import { LETTER_FORMATS, type LetterFormat, toLetterFilePath } from "../domain/addresses.ts";
import type { Paper } from "../domain/paper.ts";
import type { SiteRoot } from "../domain/web-address.ts";
import type { Letter, LetterOutline } from "../feeds/email/letter.ts";
import { formatLetterHtml } from "../feeds/email/letter-html.ts";
import { formatLetterMessage } from "../feeds/email/letter-message.ts";
import { formatLetterText } from "../feeds/email/letter-text.ts";
import { toLetterOutlines } from "./letter-outline.ts";
import type { DocumentSource } from "./plan-documents.ts";
import type { DocumentContent, PlannedDocument } from "./planned-document.ts";
import { renderOutletTree } from "./render-body.ts";

/** Page names stand above the articles' titles, these above the headings of their bodies. */
const HEADING_LEVEL = 4;

const FORMATTERS: Readonly<
	Record<LetterFormat, (letter: Letter) => DocumentContent | Promise<DocumentContent>>
> = {
	html: (letter) => formatLetterHtml(letter),
	txt: (letter) => formatLetterText(letter),
	eml: (letter) => formatLetterMessage(letter),
};

/** The letter of every edition, in every form in which it can be taken along. */
export function planLetters({ plan, root }: DocumentSource): PlannedDocument[] {
	return toLetterOutlines(plan.publication.paper).flatMap((outline) => {
		const getLetter = toOnce(() => renderLetter(outline, root));
		return LETTER_FORMATS.map((format): PlannedDocument => ({
			path: toLetterFilePath(outline.edition.date, format),
			render: async () => FORMATTERS[format](await getLetter()),
		}));
	});
}

/** What one edition tells by mail, or nothing if no such edition is published. */
export async function findLetter(
	{ paper, root }: { paper: Paper; root: SiteRoot },
	date: string,
): Promise<Letter | undefined> {
	const outline = toLetterOutlines(paper).find(({ edition }) => edition.date === date);
	return outline && renderLetter(outline, root);
}

async function renderLetter(outline: LetterOutline, root: SiteRoot): Promise<Letter> {
	const pages = outline.pages.map(async ({ page, articles }) => ({
		page,
		stories: await Promise.all(
			articles.map(async (article) => ({
				article,
				body: await renderOutletTree({ article, root, headingLevel: HEADING_LEVEL }),
			})),
		),
	}));
	return { ...outline, root, pages: await Promise.all(pages) };
}

/** An edition's forms are written one after the other; its texts are held until the last of them is. */
function toOnce(render: () => Promise<Letter>): () => Promise<Letter> {
	let made: Promise<Letter> | undefined;
	let asked = 0;
	return () => {
		made ??= render();
		const letter = made;
		asked += 1;
		if (asked % LETTER_FORMATS.length === 0) made = undefined;
		return letter;
	};
}
