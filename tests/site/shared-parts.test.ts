import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { describe, expect, test } from "vitest";
import type { Frame } from "../../src/domain/frame.ts";
import BaseLayout from "../../src/layouts/BaseLayout.astro";
import { makeDay } from "../support/make-day.ts";
import { makeSite } from "../support/make-paper.ts";

const navigation = [
	{ label: "往期", path: "/editions/" },
	{ label: "地区", path: "/districts/" },
];
const site = makeSite({ navigation });
const edition = (day: string) => ({ date: makeDay(day), serialNumber: 2, pageCount: 4 });

const pages: { frame: Frame; isFront?: boolean; hasSearch?: boolean }[] = [
	{ frame: { site, path: "/2020/12/02/a/", edition: edition("2020-12-02") } },
	{ frame: { site, path: "/2020/12/02/b/", edition: edition("2020-12-02") } },
	{ frame: { site, path: "/2020/12/03/a/", edition: edition("2020-12-03") } },
	{ frame: { site, path: "/editions/" } },
	{ frame: { site, path: "/districts/" } },
	{ frame: { site, path: "/", edition: edition("2020-12-02") }, isFront: true },
	{ frame: { site, path: "/search/" }, hasSearch: false },
	{ frame: { site: makeSite({ name: "另一报", offline: true }), path: "/" } },
];

describe("what pages have in common", () => {
	test("is on each of them as if it were rendered by itself", async () => {
		const container = await AstroContainer.create();
		const render = ({ frame, ...props }: (typeof pages)[number], parts: Frame["parts"]) =>
			container.renderToString(BaseLayout, { props: { ...props, frame: { ...frame, parts } } });
		const parts = new Map<string, string>();
		for (const page of pages) expect(await render(page, parts)).toBe(await render(page, undefined));
		// Two pages of one edition, and what all pages of a paper end with.
		expect(parts.size).toBeLessThan(2 * pages.length);
		const [, second, next] = await Promise.all(pages.map((page) => render(page, parts)));
		expect(second).toContain("庚子年十月十八");
		expect(next).toContain("庚子年十月十九");
	});
});
