import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
	SCHEMA_FOLDER,
	toEditorSchemas,
	writeEditorSchemas,
} from "../../../scripts/lib/editor/write-editor-schemas.ts";
import { KEY_NOTES } from "../../../src/strings/key-notes.ts";
import { makeFolder } from "../../support/make-folder.ts";
import {
	makeArticle,
	makeColumn,
	makeDistrict,
	makeEdition,
	makePaper,
} from "../../support/make-paper.ts";

const article = makeArticle();
const paper = makePaper({
	districts: [makeDistrict({ id: "pinggu" }), makeDistrict({ id: "huairou" })],
	columns: [makeColumn({ id: "shudu" })],
	editions: [makeEdition({ articles: [article] })],
});

it("offers an article's keys with what they mean, and the values that the paper has", () => {
	const { properties, required, additionalProperties } = toEditorSchemas(paper)["articles"] ?? {};
	expect(properties).toMatchObject({
		title: { description: KEY_NOTES.article.title },
		page: { type: "integer", minimum: 1 },
		draft: { type: "boolean" },
		districts: { type: "array", items: { enum: ["pinggu", "huairou"] } },
		column: { enum: ["shudu"] },
		genre: { enum: expect.arrayContaining(["news", "reprint"]) },
		figures: { items: { properties: { value: { type: ["string", "number"] } } } },
	});
	expect(required).toEqual(["title", "districts"]);
	expect(additionalProperties).toBe(false);
});

it("offers the outlets that a paper may name", () => {
	expect(toEditorSchemas(paper)["site"]?.properties?.["outlets"]).toMatchObject({
		type: "array",
		items: { enum: ["print", "letter", "book", "data", "code"] },
		description: KEY_NOTES.site.outlets,
	});
});

it("explains every key of every file", () => {
	const unexplained = Object.entries(toEditorSchemas(paper)).flatMap(
		([name, { properties = {} }]) =>
			Object.entries(properties)
				.filter(([, { description }]) => description === undefined)
				.map(([key]) => `${name}.${key}`),
	);
	expect(unexplained).toEqual([]);
});

it("writes them where the settings of VS Code look, and says which file has which", async () => {
	const projectDirectory = await makeFolder();
	await writeEditorSchemas(paper, { contentDirectory: "/paper/content", projectDirectory });
	const read = async (name: string) =>
		JSON.parse(await readFile(join(projectDirectory, name), "utf8"));
	const { entries } = await read(`${SCHEMA_FOLDER}/collections.json`);
	expect(entries).toEqual({ [`file:///paper/content/${article.file}`]: "articles" });
	const settings = new URL("../../../.vscode/settings.json", import.meta.url);
	const schemas = JSON.parse(await readFile(settings, "utf8"))["yaml.schemas"];
	for (const path of Object.keys(schemas)) {
		expect(await read(path)).toHaveProperty("$schema");
	}
});
