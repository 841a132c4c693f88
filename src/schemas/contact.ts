import { z } from "astro/zod";
import { line } from "./fields.ts";

/** 联系方式: a telephone number and what it is for. */
export const contactSchema = z.strictObject({
	/** 名称: what it is for, as printed. */
	label: line,
	/** 内容: the number itself, as printed. */
	value: line,
});
