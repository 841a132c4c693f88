import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { describe, expect, it } from "vitest";
import ClauseTitle from "../../src/components/story/ClauseTitle.astro";

describe("Astro's container", () => {
	it("renders a component of the paper by its props", async () => {
		const container = await AstroContainer.create();
		const html = await container.renderToString(ClauseTitle, { props: { text: "甲 乙" } });
		expect(html).toContain(">甲<");
	});
});
