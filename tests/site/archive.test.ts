import { describe, expect, test } from "vitest";
import { toArchiveYears } from "../../src/domain/archive.ts";
import MonthCalendar from "../../src/components/archive/MonthCalendar.astro";
import { makeDay } from "../support/make-day.ts";
import { renderComponent } from "../support/render-component.ts";

describe("MonthCalendar", () => {
	test("links the days that have a paper and greys the others", async () => {
		const [year] = toArchiveYears([makeDay("2020-12-02")]);
		const html = await renderComponent(MonthCalendar, { month: year?.months[0] });
		const links = html.querySelectorAll("td a");
		expect(links.map((link) => link.getAttribute("href"))).toEqual(["/2020/12/02/"]);
		expect(html.querySelectorAll("td .no-paper")).toHaveLength(30);
	});
});
