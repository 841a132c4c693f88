import { expect, test } from "vitest";
import { makeCorpus } from "../../../scripts/lib/corpus/make-corpus.ts";
import { createSearcher } from "../../../src/search/create-searcher.ts";
import { makeFolder } from "../../support/make-folder.ts";
import { makePaper } from "../../support/make-paper.ts";
import { makeSearchSite, openServedIndex } from "../../support/search-site.ts";

const SIZE = 1500;
const LONG = 300_000;

// Words that begin with a digit lie in several chunks of an index as large as this.
test(
	"a digit or letter is found in every article that holds it, whatever follows it, and in no other",
	async () => {
		const { articles, ...registries } = makeCorpus({ size: SIZE });
		const directory = await makeFolder();
		const date = articles[0]?.date ?? expect.fail("No articles");
		const editions = [{ date, pages: [], notices: [], advertisements: [], articles }];
		await makeSearchSite(makePaper({ ...registries, editions }), { directory });
		const { index } = await openServedIndex(directory);
		const searcher = createSearcher(index);
		// Digests in the index are written with these letters as well.
		for (const digit of "0123456789abcdef") {
			const query = { text: digit, filters: {}, sort: "newest" } as const;
			const answer = await searcher.search(query);
			const holders = articles.filter(({ title, kicker = "", body }) =>
				`${title}${kicker}${body}`.includes(digit),
			);
			expect([digit, answer.hits.length]).toEqual([digit, holders.length]);
		}
	},
	LONG,
);
