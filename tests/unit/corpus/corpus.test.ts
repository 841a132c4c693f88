import { describe, expect, it } from "vitest";
import { makeCorpus } from "../../../scripts/lib/corpus/make-corpus.ts";
import { writeContent } from "../../../scripts/lib/corpus/write-content.ts";
import { readPaper } from "../../../src/reader/read-paper.ts";
import { makeFolder } from "../../support/make-folder.ts";

const SIZE = 300;

describe("a generated corpus", () => {
	const corpus = makeCorpus({ size: SIZE });

	it("is the same for the same seed, and another for another", () => {
		expect(makeCorpus({ size: SIZE })).toEqual(corpus);
		expect(makeCorpus({ size: SIZE, seed: 2 }).articles).not.toEqual(corpus.articles);
	});

	it("begins with the same articles whatever its size", () => {
		expect(makeCorpus({ size: SIZE / 2 }).articles).toEqual(corpus.articles.slice(0, SIZE / 2));
	});

	it("has articles as long as those of a union paper, newest first", () => {
		const lengths = corpus.articles.map(({ body }) => body.length);
		const mean = lengths.reduce((sum, length) => sum + length, 0) / SIZE;
		expect(mean).toBeGreaterThan(500);
		expect(mean).toBeLessThan(1000);
		const days = corpus.articles.map(({ date }) => date);
		expect(days).toEqual([...days].sort().reverse());
		expect(new Set(corpus.articles.map(({ file }) => file)).size).toBe(SIZE);
	});

	it("has a vocabulary that never stops to grow, but ever more slowly (Heaps)", () => {
		const [small, large] = [100, 800].map((size) => makeCorpus({ size }).words.length);
		const exponent = Math.log((large ?? 0) / (small ?? 1)) / Math.log(8);
		expect(exponent).toBeGreaterThan(0.5);
		expect(exponent).toBeLessThan(0.85);
	});

	it("has few frequent words and many rare ones (Zipf)", () => {
		const text = corpus.articles.map(({ body }) => body).join("\n");
		const count = (word: string) => text.split(word).length - 1;
		const rare = corpus.words.filter((word) => word.length >= 3 && count(word) === 1);
		expect(count("工会")).toBeGreaterThan(SIZE);
		expect(rare.length).toBeGreaterThan(corpus.words.length * 0.1);
	});

	it("is read without faults once it is written", async () => {
		const directory = await makeFolder();
		await writeContent(corpus, directory);
		const { paper, faults } = await readPaper({ contentDirectory: directory });
		expect(faults).toEqual([]);
		const read = paper.editions.flatMap(({ articles }) => articles);
		expect(read.map(({ file, body }) => [file, body.trim()]).sort()).toEqual(
			corpus.articles.map(({ file, body }) => [file, body]).sort(),
		);
	});
});
