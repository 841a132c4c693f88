import { describe, expect, it } from "vitest";
import { findDateline, withoutDateline } from "../../../src/domain/dateline.ts";

describe("a dateline", () => {
	it.each([
		["本报讯 近日，甲。", "本报讯"],
		["本报综合消息 甲。", "本报综合消息"],
		["新华社北京12月1日电 甲。", "新华社北京12月1日电"],
		["中新社上海2020年12月1日电 甲。", "中新社上海2020年12月1日电"],
		["北京12月2日讯 甲。", "北京12月2日讯"],
	])("is found at the head of %s", (text, dateline) => {
		expect(findDateline(text)).toBe(dateline);
		expect(withoutDateline(text)).toMatch(/^(近日，)?甲。$/);
	});

	it.each(["12月1日，甲。", "11月25日上午，在办公厅内网", "记者昨天了解到，甲。"])(
		"is not found in %s",
		(text) => {
			expect(findDateline(text)).toBeUndefined();
			expect(withoutDateline(text)).toBe(text);
		},
	);

	it("goes with the names in brackets and the space around them", () => {
		expect(withoutDateline("　　本报讯（记者马超　通讯员陈晔） 近日")).toBe("近日");
		expect(withoutDateline("新华社北京12月1日电（记者 某某）近日")).toBe("近日");
		expect(withoutDateline("（上接第一版）近日")).toBe("（上接第一版）近日");
	});
});
