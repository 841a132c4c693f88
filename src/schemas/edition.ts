import { z } from "astro/zod";
import { distinct, integer, line, paragraphs } from "./fields.ts";

/** 版号, from 1. */
const pageNumber = integer({ minimum: 1 });

const pageSchema = z.strictObject({
	/** 版号. */
	number: pageNumber,
	/** 版名. */
	name: line.optional(),
	/** 责编, as printed; none by default. */
	editors: distinct(line).default([]),
});

const noticeSchema = z.strictObject({
	/** 版; 1 by default. */
	page: pageNumber.default(1),
	/** 标题. */
	title: line.optional(),
	/** 正文. */
	text: paragraphs,
	/** 电话. */
	phone: line.optional(),
});

const advertisementSchema = z.strictObject({
	/** 版; 1 by default. */
	page: pageNumber.default(1),
	/** 广告词: printed lines, top to bottom. */
	lines: z.array(
		z.strictObject({
			/** 文字. */
			text: line,
			/** 语言, a BCP 47 tag; the paper's own by default. */
			lang: line.optional(),
		}),
	),
});

/** `edition.yaml` in an edition's folder: 期. The file itself may be absent. */
export const editionSchema = z.strictObject({
	/** 总期号. */
	serialNumber: integer({ minimum: 1 }).optional(),
	/** 版面; by default as many as the articles need. */
	pages: z.array(pageSchema).optional(),
	/** 登报; none by default. */
	notices: z.array(noticeSchema).default([]),
	/** 广告; none by default. */
	advertisements: z.array(advertisementSchema).default([]),
});

export type EditionFields = z.infer<typeof editionSchema>;
