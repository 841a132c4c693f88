import { z } from "astro/zod";
import { distinct, line } from "./fields.ts";

/** `content/people/<id>.yaml`: someone who signs in the paper. */
export const personSchema = z.strictObject({
	/** 姓名. */
	name: line,
	/** 职务. */
	role: line.optional(),
	/** 单位. */
	unit: line.optional(),
	/** 别名: pen names and former names; none by default. */
	aliases: distinct(line).default([]),
});
