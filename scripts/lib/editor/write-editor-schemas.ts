import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Paper } from "../../../src/domain/paper.ts";
import { articleSchema } from "../../../src/schemas/article.ts";
import { columnSchema } from "../../../src/schemas/column.ts";
import { districtSchema } from "../../../src/schemas/district.ts";
import { editionSchema } from "../../../src/schemas/edition.ts";
import { personSchema } from "../../../src/schemas/person.ts";
import { siteSchema } from "../../../src/schemas/site.ts";
import { standingPageSchema } from "../../../src/schemas/standing-page.ts";
import { termsSchema } from "../../../src/schemas/terms.ts";
import { type JsonSchema, toJsonSchema } from "./to-json-schema.ts";

/** In the project: where Astro's extension for VS Code looks for what front matter may hold. */
export const SCHEMA_FOLDER = ".astro/collections";

/** The schema of each kind of file, by the name of its `<name>.schema.json`. */
export function toEditorSchemas(paper: Paper): Record<string, JsonSchema> {
	const districts = paper.districts.map(({ id }) => id);
	const column = paper.columns.map(({ id }) => id);
	return {
		articles: toJsonSchema(articleSchema, { file: "article", values: { districts, column } }),
		pages: toJsonSchema(standingPageSchema, { file: "standing-page" }),
		edition: toJsonSchema(editionSchema, { file: "edition" }),
		site: toJsonSchema(siteSchema, { file: "site" }),
		district: toJsonSchema(districtSchema, { file: "district", values: { parent: districts } }),
		column: toJsonSchema(columnSchema, { file: "column" }),
		person: toJsonSchema(personSchema, { file: "person" }),
		terms: toJsonSchema(termsSchema, { file: "terms" }),
	};
}

/**
 * Writes the schemas, and which Markdown file has which: in the form of Astro's
 * `collections.json` (astro/dist/content/types-generator.js, 7.3).
 */
export async function writeEditorSchemas(
	paper: Paper,
	{ contentDirectory, projectDirectory }: { contentDirectory: string; projectDirectory: string },
): Promise<void> {
	const folder = join(projectDirectory, SCHEMA_FOLDER);
	await mkdir(folder, { recursive: true });
	for (const [name, schema] of Object.entries(toEditorSchemas(paper))) {
		await writeFile(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, "\t")}\n`);
	}
	// The names of files that were read have nothing that an address would write otherwise.
	const root = pathToFileURL(join(contentDirectory, "/")).href;
	const toEntry = (file: string) => (root + file).toLowerCase();
	const articles = paper.editions.flatMap((edition) => edition.articles);
	const manifest = {
		collections: ["articles", "pages"].map((name) => ({ hasSchema: true, name })),
		entries: Object.fromEntries([
			...articles.map(({ file }) => [toEntry(file), "articles"]),
			...paper.standingPages.map(({ file }) => [toEntry(file), "pages"]),
		]),
	};
	await writeFile(join(folder, "collections.json"), `${JSON.stringify(manifest, null, "\t")}\n`);
}
