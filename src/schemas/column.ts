import { z } from "astro/zod";
import { line, paragraphs } from "./fields.ts";

/** `content/columns/<id>.yaml`: 栏目. */
export const columnSchema = z.strictObject({
	/** 名称, as printed on the column head. */
	name: line,
	/** 副题, printed beside the name. */
	subtitle: line.optional(),
	/** 编者按. */
	editorsNote: paragraphs.optional(),
});
