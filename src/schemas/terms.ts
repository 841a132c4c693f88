import { z } from "astro/zod";
import { distinct, line } from "./fields.ts";

/** `content/style/terms.yaml`: 用语. */
export const termsSchema = z.strictObject({
	/** 写全: words that must not be cut short; none by default. */
	required: z
		.array(
			z.strictObject({
				/** 全称. */
				term: line,
				/** 简写: how it must not be cut short. */
				short: distinct(line),
				/** 理由. */
				reason: line.optional(),
			}),
		)
		.default([]),
	/** 禁用: words the paper does not print; none by default. */
	forbidden: z
		.array(
			z.strictObject({
				/** 词. */
				term: line,
				/** 改用. */
				instead: line.optional(),
				/** 理由. */
				reason: line.optional(),
			}),
		)
		.default([]),
	/** 固定顺序: terms that stand in this order where several stand in a row; none by default. */
	fixedOrders: z.array(distinct(line)).default([]),
});
