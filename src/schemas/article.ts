import { z } from "astro/zod";
import { GENRES } from "../domain/genre.ts";
import { SUMMARY_LENGTH } from "../domain/summary.ts";
import {
	day,
	distinct,
	flag,
	instant,
	integer,
	line,
	oneOf,
	paragraphs,
	shortLine,
	sitePath,
} from "./fields.ts";
import { addProblem } from "./problem.ts";

/** 头图. */
const coverSchema = z.strictObject({
	/** 文件, relative to the edition's folder: `images/chart.png`. */
	src: line,
	/** 替代文字: what the picture shows, for those who do not see it. */
	alt: line,
	/** 图说. */
	caption: line.optional(),
	/** 图片来源, as printed. */
	credit: line,
});

/** 数据: one figure of the figures box. */
const figureSchema = z.strictObject({
	/** 名目. */
	label: line,
	/** 数值, as typed; it must stand in the body. */
	value: line,
	/** 单位. */
	unit: line.optional(),
	/** 约数: the body gives it as approximate; false by default. */
	approximate: flag.default(false),
});

/** 更正. */
const correctionSchema = z.strictObject({
	/** 日期, not before the edition's. */
	date: day,
	/** 内容. */
	text: paragraphs,
});

/** At least one. */
const districts = distinct(line).superRefine((ids, context) => {
	if (ids.length === 0) addProblem(context, { rule: "empty-list" });
});

/** Front matter of an article; the edition's date is its folder. */
export const articleSchema = z.strictObject({
	/** 标题; spaces separate its clauses and are kept. */
	title: line,
	/** 引题, printed above the title. */
	kicker: line.optional(),
	/** 副题, printed below the title. */
	subtitle: line.optional(),
	/** 版; 1 by default. */
	page: integer({ minimum: 1 }).default(1),
	/** 序: place on the page, 1 is the lead; after the numbered ones by default. */
	order: integer({ minimum: 1 }).optional(),
	/** 栏目: an id of `content/columns`. */
	column: line.optional(),
	/** 地区: at least one id of `content/districts`. */
	districts,
	/** 体裁; news by default. */
	genre: oneOf(GENRES).default("news"),
	/** 来源; that of `site.yaml` by default. */
	source: line.optional(),
	/** 记者: names, or ids of `content/people`; none by default. */
	reporters: distinct(line).default([]),
	/** 通讯员; none by default. */
	correspondents: distinct(line).default([]),
	/** 摄影; none by default. */
	photographers: distinct(line).default([]),
	/** 摘要; the first sentence after the dateline by default. */
	summary: shortLine(SUMMARY_LENGTH).optional(),
	/** 头图. */
	cover: coverSchema.optional(),
	/** 数据; none by default. */
	figures: z.array(figureSchema).default([]),
	/** 主题; none by default. */
	tags: distinct(line).default([]),
	/** 更正; none by default. */
	corrections: z.array(correctionSchema).default([]),
	/** 草稿: reaches nothing; false by default. */
	draft: flag.default(false),
	/** 发布时间, with a zone: held back until then; at once by default. */
	publishAt: instant.optional(),
	/** 旧址: former addresses, which become redirects; none by default. */
	aliases: distinct(sitePath).default([]),
});

export type ArticleFields = z.infer<typeof articleSchema>;
