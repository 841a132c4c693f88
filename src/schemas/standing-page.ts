import { z } from "astro/zod";
import { SUMMARY_LENGTH } from "../domain/summary.ts";
import { line, shortLine } from "./fields.ts";

/** Front matter of `content/pages/<slug>.md`. */
export const standingPageSchema = z.strictObject({
	/** 标题. */
	title: line,
	/** 摘要. */
	summary: shortLine(SUMMARY_LENGTH).optional(),
});
