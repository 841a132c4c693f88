import { describe, expect, it } from "vitest";
import { isSlug } from "../../../src/domain/slug.ts";
import { toTitleSlug } from "../../../src/reader/to-title-slug.ts";

describe("the slug of a title", () => {
	it.each([
		["平谷女职工 再签协议", "pinggu-nv-zhigong-zai-qian-xieyi"],
		["单霁翔走进怀柔", "shan-jixiang-zoujin-huairou"],
		["单位职工之家揭牌", "danwei-zhigong-zhijia-jie-pai"],
		["劳模仇志强", "laomo-qiu-zhiqiang"],
		["重庆行长", "chongqing-hangzhang"],
		["尉迟恭与欧阳修", "yuchi-gong-yu-ouyang-xiu"],
		["2020年终总结", "nianzhong-zongjie"],
		["“四位一体”平台 GDP 增长", "siwei-yiti-pingtai-gdp-zengzhang"],
		["？！", "gao"],
		["email", "email-2"],
	])("reads %s", (title, slug) => expect(toTitleSlug({ title })).toBe(slug));

	it("reads the surnames of people it is told of", () => {
		expect(toTitleSlug({ title: "电工解勇的一天" })).toBe("diangong-jie-yong-de-yitian");
		expect(toTitleSlug({ title: "电工解勇的一天", names: ["解勇"] })).toBe(
			"diangong-xie-yong-de-yitian",
		);
	});

	it("evades the slugs of the edition", () => {
		const taken = ["pinggu", "pinggu-2"];
		expect(toTitleSlug({ title: "平谷", taken })).toBe("pinggu-3");
	});

	it("ends a long title at a word", () => {
		const slug = toTitleSlug({ title: "平谷女职工的特殊关爱 写进专项协议".repeat(3) });
		expect(slug).toBe("pinggu-nv-zhigong-de-teshu-guan-ai");
		expect(isSlug(toTitleSlug({ title: "a".repeat(99) }))).toBe(true);
	});
});
