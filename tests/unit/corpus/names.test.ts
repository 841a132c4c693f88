import { join } from "node:path";
import { expect, test } from "vitest";
import { makeCorpus } from "../../../scripts/lib/corpus/make-corpus.ts";
import { readPaper } from "../../../src/reader/read-paper.ts";

const SAMPLE = join(import.meta.dirname, "../../../content");

test("no name of the sample stands in a generated corpus", async () => {
	const { people, districts } = (await readPaper({ contentDirectory: SAMPLE })).paper;
	const real = [...people, ...districts].flatMap(({ name, aliases }) => [name, ...aliases]);
	expect(real).toContain("马超");
	const corpus = makeCorpus({ size: 3000 });
	const made = [
		...corpus.people.map(({ name }) => name),
		...corpus.districts.map(({ name }) => name),
		...corpus.columns.map(({ name }) => name),
		...corpus.organisations,
		...corpus.articles.map(({ title, kicker = "", body }) => [title, kicker, body].join("\n")),
	].join("\n");
	expect(real.filter((name) => made.includes(name))).toEqual([]);
});
