import { makeCorpus } from "../../corpus/make-corpus.ts";
import { createRandom } from "../../random.ts";
import { type ImportScore, judgeImport } from "./judge-import.ts";
import { printPage } from "./print-page.ts";

const MOST_STORIES = 7;

/** Prints pages of generated news with random columns, imports them and adds up how well. */
export function benchImport({ pages, seed = 1 }: { pages: number; seed?: number }): ImportScore {
	const random = createRandom(seed);
	const { articles } = makeCorpus({ size: pages * MOST_STORIES, seed });
	let at = 0;
	const scores = Array.from({ length: pages }, () => {
		const count = random.between(1, MOST_STORIES);
		const page = printPage(articles.slice(at, at + count), random);
		at += count;
		return judgeImport(page);
	});
	const total = (pick: (score: ImportScore) => number) =>
		scores.reduce((sum, score) => sum + pick(score), 0);
	return {
		stories: total(({ stories }) => stories),
		rightStories: total(({ rightStories }) => rightStories),
		breaks: total(({ breaks }) => breaks),
		rightJoins: total(({ rightJoins }) => rightJoins),
		paragraphs: total(({ paragraphs }) => paragraphs),
		rightParagraphs: total(({ rightParagraphs }) => rightParagraphs),
		misses: scores.flatMap(({ misses }) => misses),
	};
}
