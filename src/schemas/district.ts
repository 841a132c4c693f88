import { z } from "astro/zod";
import { DISTRICT_KINDS } from "../domain/district.ts";
import { contactSchema } from "./contact.ts";
import { distinct, integer, line, oneOf } from "./fields.ts";

/** `content/districts/<id>.yaml`: 地区. */
export const districtSchema = z.strictObject({
	/** 名称. */
	name: line,
	/** 类别: district, zone, park, system or citywide. */
	kind: oneOf(DISTRICT_KINDS),
	/** 上级: the id of the district this one lies in. */
	parent: line.optional(),
	/** 别名: other names a text may use; none by default. */
	aliases: distinct(line).default([]),
	/** 序: place among its kind, from 1. */
	order: integer({ minimum: 1 }),
	/** 联系方式; none by default. */
	contacts: z.array(contactSchema).default([]),
});
