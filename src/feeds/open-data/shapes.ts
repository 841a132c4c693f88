import { z } from "astro/zod";

/**
 * The shapes of the open data, each described once: values are typed by them,
 * the published JSON Schemas are made of them, and tests parse with them.
 * What is here stays; only optional properties may be added.
 */

const day = z.iso.date().describe("A day of the paper's calendar.");
const moment = z.iso.datetime({ offset: true }).describe("A moment with its offset from UTC.");
const address = z.url();
const schemaAddress = address.describe("The JSON Schema of this document.");

const named = z.object({ id: z.string(), name: z.string(), url: address });

const person = named.extend({
	role: z.string().optional().describe("Their office."),
	unit: z.string().optional().describe("Where they work."),
});

const picture = z.object({
	url: address,
	width: z.int(),
	height: z.int(),
	alt: z.string(),
	caption: z.string().optional(),
	credit: z.string(),
});

const figure = z.object({
	label: z.string(),
	value: z.string().describe("As printed."),
	unit: z.string().optional(),
	approximate: z.boolean(),
});

const storyFields = {
	title: z.string(),
	kicker: z.string().optional().describe("Printed above the title."),
	subtitle: z.string().optional().describe("Printed below the title."),
	summary: z.string(),
	page: z.int().min(1).describe("The number of its page."),
	url: address.describe("Where readers find it."),
};

const editionEntry = z.object({
	date: day,
	serialNumber: z.int().optional().describe("The number of the edition since the first."),
	pages: z.int().describe("How many pages it has."),
	articles: z.int().describe("How many articles are published of it."),
	url: address.describe("Where readers find it."),
	data: address.describe("The edition's own document."),
});

export const editionsShape = z.object({
	$schema: schemaAddress,
	name: z.string().describe("The paper's name."),
	url: address,
	language: z.literal("zh-Hans"),
	editions: z.array(editionEntry).describe("Newest first."),
});

export const editionShape = z.object({
	$schema: schemaAddress,
	date: day,
	serialNumber: z.int().optional(),
	url: address,
	pages: z.array(
		z.object({
			number: z.int().min(1),
			name: z.string().optional(),
			editors: z.array(z.string()),
			url: address,
		}),
	),
	articles: z
		.array(z.object({ slug: z.string(), ...storyFields, data: address }))
		.describe("In reading order."),
});

export const articleShape = z.object({
	$schema: schemaAddress,
	date: day,
	slug: z.string(),
	...storyFields,
	published: moment,
	modified: moment.describe("The newest correction, or the publication."),
	edition: address.describe("The edition's own document."),
	genre: z.string(),
	source: z.string(),
	column: named.optional(),
	districts: z.array(named.extend({ kind: z.string() })),
	reporters: z.array(person),
	correspondents: z.array(person),
	photographers: z.array(person),
	cover: picture.optional(),
	figures: z.array(figure),
	tags: z.array(z.string()),
	corrections: z.array(z.object({ date: day, text: z.string() })),
	html: z.string().describe("The full text; every address in it is whole."),
});

export type EditionsDocument = z.infer<typeof editionsShape>;
export type EditionDocument = z.infer<typeof editionShape>;
export type ArticleDocument = z.infer<typeof articleShape>;

export const SHAPES = {
	editions: editionsShape,
	edition: editionShape,
	article: articleShape,
} as const;

export type ShapeName = keyof typeof SHAPES;

/** The JSON Schema (2020-12) of a shape. Unknown properties are allowed, because later ones may be added. */
export function toJsonSchema(name: ShapeName, id: string): object {
	const { $schema, ...schema } = z.toJSONSchema(SHAPES[name], { io: "input" });
	return { $schema, $id: id, ...schema };
}
