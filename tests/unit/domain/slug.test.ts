import { describe, expect, it } from "vitest";
import {
	isSlug,
	RESERVED_ARTICLE_SLUGS,
	RESERVED_STANDING_SLUGS,
} from "../../../src/domain/slug.ts";

describe("a slug", () => {
	it.each(["a", "pinggu-nvzhigong", "a1", "a-"])("is %s", (text) => {
		expect(isSlug(text)).toBe(true);
	});

	it.each(["", "02", "1a", "-a", "A", "a_b", "a.b", "a b", "平谷", "a/b", "a\n"])(
		"is not %j",
		(text) => {
			expect(isSlug(text)).toBe(false);
		},
	);

	it("is what every reserved name is, so that it must be reserved", () => {
		for (const slug of [...RESERVED_ARTICLE_SLUGS, ...RESERVED_STANDING_SLUGS]) {
			expect(isSlug(slug)).toBe(true);
		}
	});
});
