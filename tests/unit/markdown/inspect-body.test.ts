import { expect, test, vi } from "vitest";
import { inspectBody } from "../../../src/markdown/inspect-body.ts";

const { failure } = vi.hoisted(() => ({
	failure: new RangeError("Maximum call stack size exceeded"),
}));

vi.mock("../../../src/markdown/parse-markdown.ts", () => ({
	parseMarkdown: () => {
		throw failure;
	},
}));

test("names the file on which the parser fails", () => {
	const inspect = () => inspectBody("**正文**", "editions/2020/12/02/pinggu.md");
	expect(inspect).toThrow("editions/2020/12/02/pinggu.md");
	expect(inspect).toThrow(expect.objectContaining({ cause: failure }));
});
