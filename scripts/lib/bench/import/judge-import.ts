import { importPages } from "../../../../src/print/import-pages.ts";
import type { PrintedPage } from "./print-page.ts";

/** How well a page was read back. */
export interface ImportScore {
	stories: number;
	/** Stories whose heads are right, in their order. */
	rightStories: number;
	breaks: number;
	/** Breaks that were closed again, with nothing else joined. */
	rightJoins: number;
	paragraphs: number;
	rightParagraphs: number;
	/** What went wrong, for people. */
	misses: readonly string[];
}

/** Imports a page whose stories are known, and compares. */
export function judgeImport(page: PrintedPage): ImportScore {
	const { stories } = importPages({ inputs: [page.text], paperNames: [], columns: [] });
	const misses: string[] = [];
	const score = { rightStories: 0, rightJoins: 0, rightParagraphs: 0 };
	page.stories.forEach((story, index) => {
		const read = stories[index];
		const isRight =
			read?.heads.title === story.title &&
			read.heads.kicker === story.kicker &&
			read.heads.subtitle === story.subtitle;
		if (isRight) score.rightStories += 1;
		else misses.push(`${story.title} ≠ ${JSON.stringify(read?.heads)}`);
		const right = story.paragraphs.filter((text, at) => read?.paragraphs[at] === text);
		score.rightParagraphs += right.length;
		const wrong = Math.abs((read?.joins.length ?? 0) - story.breaks);
		score.rightJoins += Math.max(0, story.breaks - wrong);
		if (right.length !== story.paragraphs.length) {
			const at = story.paragraphs.findIndex((text, index) => read?.paragraphs[index] !== text);
			misses.push(`${story.title}: ${story.paragraphs[at]} ≠ ${read?.paragraphs[at]}`);
		}
	});
	if (stories.length !== page.stories.length) {
		misses.push(`${stories.length} stories for ${page.stories.length}`);
	}
	return {
		...score,
		stories: page.stories.length,
		breaks: sum(page, ({ breaks }) => breaks),
		paragraphs: sum(page, ({ paragraphs }) => paragraphs.length),
		misses,
	};
}

function sum(page: PrintedPage, pick: (story: PrintedPage["stories"][number]) => number): number {
	return page.stories.reduce((total, story) => total + pick(story), 0);
}
