import { describe, expect, test } from "vitest";
import Masthead from "../../src/components/masthead/Masthead.astro";
import { makeDay } from "../support/make-day.ts";
import { makeSite } from "../support/make-paper.ts";
import { renderComponent, toText } from "../support/render-component.ts";

const edition = { date: makeDay("2020-12-02"), serialNumber: 2, pageCount: 4 };

describe("Masthead", () => {
	test("derives weekday and lunar day from the date", async () => {
		const html = await renderComponent(Masthead, { site: makeSite(), edition });
		expect(toText(html.querySelector(".edition-line"))).toBe(
			"2020年12月2日星期三庚子年十月十八总第2期共4版",
		);
	});

	test("prints a CN number only if the paper has one", async () => {
		const without = await renderComponent(Masthead, { site: makeSite(), edition });
		expect(without.text).not.toContain("CN");
		const site = makeSite({ cnNumber: "CN 00-0000" });
		const html = await renderComponent(Masthead, { site, edition });
		expect(html.text).toContain("CN 00-0000");
	});

	test("leaves out a serial number the edition does not have", async () => {
		const html = await renderComponent(Masthead, {
			site: makeSite(),
			edition: { ...edition, serialNumber: undefined },
		});
		expect(html.text).not.toContain("总第");
	});

	test("is the page's heading on the front only", async () => {
		const front = await renderComponent(Masthead, { site: makeSite(), isHeading: true });
		const inner = await renderComponent(Masthead, { site: makeSite() });
		expect(front.querySelectorAll("h1")).toHaveLength(1);
		expect(inner.querySelectorAll("h1")).toHaveLength(0);
	});
});
