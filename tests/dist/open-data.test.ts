import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { toArticlePath } from "../../src/domain/addresses.ts";
import { readOutlets } from "../support/built-outlets.ts";

const papers = inject("papers");

describe.each(["sample", "fixture"] as const)("the open data of the %s paper", async (name) => {
	const outlets = await readOutlets(papers[name]);

	const read = async (address: string) =>
		JSON.parse(await outlets.read(address.replace(outlets.origin, "")));

	/** What is wrong with a document by the schema that it names. */
	async function findErrors(document: { $schema: string }): Promise<unknown> {
		const ajv = new Ajv2020({ strict: true, validateFormats: false, allErrors: true });
		const validate = ajv.compile(await read(document.$schema));
		validate(document);
		return validate.errors;
	}

	test("keeps to the schemas that it names", async () => {
		const editions = await read("/api/editions.json");
		expect(await findErrors(editions)).toBeNull();
		for (const entry of editions.editions) {
			const edition = await read(entry.data);
			expect(await findErrors(edition)).toBeNull();
			for (const story of edition.articles) {
				const article = await read(story.data);
				expect(await findErrors(article)).toBeNull();
			}
		}
	});

	test("has schemas that refuse what is something else", async () => {
		const editions = await read("/api/editions.json");
		expect(await findErrors({ ...editions, editions: "none" })).not.toBeNull();
		const [first] = editions.editions;
		const { articles, ...edition } = await read(first.data);
		expect(articles.length).toBeGreaterThan(0);
		expect(await findErrors(edition)).not.toBeNull();
		const article = await read(articles[0].data);
		expect(await findErrors({ ...article, title: undefined })).not.toBeNull();
	});

	test("says of an article what its page says", async () => {
		for (const article of outlets.articles) {
			const { date, slug } = article;
			const data = await read(`/api/articles/${date}/${slug}.json`);
			expect(data).toMatchObject({
				...{ date, slug, title: article.title, summary: article.summary, page: article.page },
				url: outlets.toArticleAddress(article),
			});
			const page = parse(await outlets.read(`${toArticlePath(article)}index.html`));
			const flat = (text: string | undefined) => (text ?? "").replace(/\s/g, "");
			const body = flat(parse(data.html).textContent);
			for (const paragraph of page.querySelectorAll(".prose p"))
				expect(body).toContain(flat(paragraph.textContent));
			expect(data.corrections ?? []).toEqual(
				article.corrections.map((correction) => expect.objectContaining(correction)),
			);
		}
	});
});
