import { expect, onTestFinished, test, vi } from "vitest";

const PARSER = "../../../src/markdown/parse-markdown.ts";

test("names the file on which the parser fails", async () => {
	const failure = new RangeError("Maximum call stack size exceeded");
	vi.doMock(PARSER, () => ({
		parseMarkdown: () => {
			throw failure;
		},
	}));
	// Other files' tests have the module with the real parser.
	vi.resetModules();
	onTestFinished(() => {
		vi.doUnmock(PARSER);
		vi.resetModules();
	});
	const { inspectBody } = await import("../../../src/markdown/inspect-body.ts");
	const inspect = () => inspectBody("**正文**", "editions/2020/12/02/pinggu.md");
	expect(inspect).toThrow("editions/2020/12/02/pinggu.md");
	expect(inspect).toThrow(expect.objectContaining({ cause: failure }));
});
