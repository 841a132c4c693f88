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
	/** 格: its square of the map, both from 1; not on it by default. */
	tile: z
		.strictObject({
			/** 列, from the west. */
			x: integer({ minimum: 1 }),
			/** 行, from the north. */
			y: integer({ minimum: 1 }),
		})
		.optional(),
	/** 联系方式; none by default. */
	contacts: z.array(contactSchema).default([]),
});
