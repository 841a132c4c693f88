import { toCorrectionPath, toLetterFilePath } from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import type { Edition } from "../domain/edition.ts";
import { toEditionFacts } from "../domain/edition-facts.ts";
import type { Instant } from "../domain/instant.ts";
import type { Paper } from "../domain/paper.ts";
import { toPublished } from "../domain/publication-times.ts";
import { type SiteRoot, toWebAddress } from "../domain/web-address.ts";
import type { Letter, LetterCorrection, LetterPage, LetterStory } from "../feeds/email/letter.ts";
import { formatLetterHtml } from "../feeds/email/letter-html.ts";
import { formatLetterMessage } from "../feeds/email/letter-message.ts";
import { formatLetterText } from "../feeds/email/letter-text.ts";
import type { DocumentSource } from "./plan-documents.ts";
import type { PlannedDocument } from "./planned-document.ts";
import { renderOutletTree } from "./render-body.ts";

export interface LetterSource {
	/** Without drafts and embargoed articles. */
	paper: Paper;
	/** One of the paper's. */
	edition: Edition;
	root: SiteRoot;
}

/** The letter of every edition, in every form in which it can be taken along. */
export function planLetters({ plan, root }: DocumentSource): PlannedDocument[] {
	const { paper } = plan.publication;
	const makeLetter = toLetterMaker(paper, root);
	return paper.editions.flatMap((edition): PlannedDocument[] => {
		const { date } = edition;
		return [
			{
				path: toLetterFilePath(date, "html"),
				render: async () => formatLetterHtml(await makeLetter(edition)),
			},
			{
				path: toLetterFilePath(date, "txt"),
				render: async () => formatLetterText(await makeLetter(edition)),
			},
			{
				path: toLetterFilePath(date, "eml"),
				render: async () => formatLetterMessage(await makeLetter(edition)),
			},
		];
	});
}

/** The documents of an edition are written one after the other, so its letter is made once; the last one is kept. */
export function toLetterMaker(paper: Paper, root: SiteRoot): (edition: Edition) => Promise<Letter> {
	let last: { edition: Edition; letter: Promise<Letter> } | undefined;
	return (edition) => {
		if (last?.edition !== edition) last = { edition, letter: toLetter({ paper, edition, root }) };
		return last.letter;
	};
}

/** What an edition tells by mail. */
export async function toLetter({ paper, edition, root }: LetterSource): Promise<Letter> {
	const { site } = paper;
	const stories = await Promise.all(
		edition.articles.map(async (article): Promise<LetterStory> => ({
			article,
			body: await renderOutletTree({ article, root }),
		})),
	);
	const pages = edition.pages
		.map((page): LetterPage => ({
			page,
			stories: stories.filter(({ article }) => article.page === page.number),
		}))
		.filter((page) => page.stories.length > 0);
	const times = edition.articles.map((article) => toPublished(article, site.timeZone));
	return {
		site,
		root,
		edition: toEditionFacts(edition),
		published: Math.max(...times) as Instant,
		pages,
		corrections: toCorrections({ paper, edition, root }),
	};
}

/** What was corrected since the edition before, and whatever was wrong in this one; the oldest first. */
function toCorrections({ paper, edition, root }: LetterSource): LetterCorrection[] {
	const { date } = edition;
	const before = paper.editions.find((other) => other.date < date)?.date;
	const isNews = (day: string) => before !== undefined && day > before && day <= date;
	const toCorrection = (article: Article) =>
		article.corrections
			.map((correction, place) => ({
				...correction,
				title: article.title,
				edition: article.date,
				address: toWebAddress(root, toCorrectionPath(article, place)),
			}))
			.filter((correction) => article.date === date || isNews(correction.date));
	return paper.editions
		.flatMap(({ articles }) => articles.flatMap(toCorrection))
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
