import { describe, expect, it } from "vitest";
import { toModified, toPublished } from "../../../src/domain/publication-times.ts";
import { formatZonedTime, toStartOfDay } from "../../../src/domain/zoned-time.ts";
import { makeDay } from "../../support/make-day.ts";
import { makeInstant } from "../../support/make-instant.ts";
import { makeArticle } from "../../support/make-paper.ts";

const ZONE = "Asia/Shanghai";

const format = (instant: ReturnType<typeof toStartOfDay>) => formatZonedTime(instant, ZONE);

describe("the first moment of a day", () => {
	it.each([
		["2020-12-02", "Asia/Shanghai", "2020-12-02T00:00:00+08:00"],
		// Clocks went forward at two that night.
		["2020-03-08", "America/New_York", "2020-03-08T00:00:00-05:00"],
		["2020-03-09", "America/New_York", "2020-03-09T00:00:00-04:00"],
		["2020-12-02", "Asia/Kathmandu", "2020-12-02T00:00:00+05:45"],
		["2020-12-02", "UTC", "2020-12-02T00:00:00+00:00"],
	])("%s in %s is %s", (day, zone, text) => {
		expect(formatZonedTime(toStartOfDay(makeDay(day), zone), zone)).toBe(text);
	});
});

describe("one moment", () => {
	it("is told by the clocks of each zone, whichever was asked for before", () => {
		const noon = makeInstant("2020-12-02T12:00:00Z");
		const told = ["Asia/Shanghai", "UTC", "Asia/Shanghai"].map((zone) =>
			formatZonedTime(noon, zone),
		);
		expect(told).toEqual([
			"2020-12-02T20:00:00+08:00",
			"2020-12-02T12:00:00+00:00",
			"2020-12-02T20:00:00+08:00",
		]);
	});
});

describe("the times of an article", () => {
	const correct = (...days: string[]) =>
		days.map((day) => ({ date: makeDay(day), text: "更正。" }));

	it("are those of its day", () => {
		const article = makeArticle();
		expect(format(toPublished(article, ZONE))).toBe("2020-12-02T00:00:00+08:00");
		expect(format(toModified(article, ZONE))).toBe("2020-12-02T00:00:00+08:00");
	});

	it("follow an embargo that ends later, and no other", () => {
		const late = makeArticle({ publishAt: makeInstant("2020-12-02T06:30:00+08:00") });
		expect(format(toPublished(late, ZONE))).toBe("2020-12-02T06:30:00+08:00");
		const early = makeArticle({ publishAt: makeInstant("2020-12-01T06:30:00+08:00") });
		expect(format(toPublished(early, ZONE))).toBe("2020-12-02T00:00:00+08:00");
	});

	it("change with the newest correction and never go back", () => {
		const corrected = makeArticle({ corrections: correct("2020-12-09", "2020-12-05") });
		expect(format(toModified(corrected, ZONE))).toBe("2020-12-09T00:00:00+08:00");
		const publishAt = makeInstant("2020-12-02T06:30:00+08:00");
		const sameDay = makeArticle({ publishAt, corrections: correct("2020-12-02") });
		expect(format(toModified(sameDay, ZONE))).toBe("2020-12-02T06:30:00+08:00");
	});
});
