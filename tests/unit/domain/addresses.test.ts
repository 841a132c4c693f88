import { describe, expect, it } from "vitest";
import {
	toArticlePath,
	toColumnPath,
	toDistrictPath,
	toEditionPath,
	toListPagePath,
	toMonthPath,
	toPagePath,
	toPersonPath,
	toStandingPagePath,
	toYearPath,
} from "../../../src/domain/addresses.ts";
import { makeDay } from "../../support/make-day.ts";

const DAY = makeDay("2020-12-02");

describe("addresses, which are permanent", () => {
	it.each([
		[toEditionPath(DAY), "/2020/12/02/"],
		[toPagePath(DAY, 2), "/2020/12/02/02/"],
		[toPagePath(DAY, 12), "/2020/12/02/12/"],
		[toArticlePath({ date: DAY, slug: "pinggu" }), "/2020/12/02/pinggu/"],
		[toYearPath(2020), "/editions/2020/"],
		[toMonthPath(DAY), "/editions/2020/#month-12"],
		[toDistrictPath({ id: "huairou" }), "/districts/huairou/"],
		[toColumnPath({ id: "shudu" }), "/columns/shudu/"],
		[toPersonPath({ id: "ma-chao" }), "/people/ma-chao/"],
		[toStandingPagePath({ slug: "about" }), "/about/"],
		[toListPagePath("/districts/huairou/", 2), "/districts/huairou/page/2/"],
	])("%s", (path, expected) => {
		expect(path).toBe(expected);
	});
});
