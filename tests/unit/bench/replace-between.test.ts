import { expect, test } from "vitest";
import { replaceBetween } from "../../../scripts/lib/bench/replace-between.ts";

const DOCUMENT = "前\n<!-- bench:search begin -->\n旧\n<!-- bench:search end -->\n后\n";

test("replaces what stands between the marks, and nothing else", () => {
	const once = replaceBetween(DOCUMENT, "search", "新 $& $1");
	expect(once).toBe(
		"前\n<!-- bench:search begin -->\n\n新 $& $1\n\n<!-- bench:search end -->\n后\n",
	);
	expect(replaceBetween(once, "search", "新 $& $1")).toBe(once);
});

test.each([["site"], ["search begin"]])("throws where there is no place for it: %s", (name) => {
	expect(() => replaceBetween(DOCUMENT, name, "新")).toThrow(name);
});
