import { expect, test } from "vitest";
import { joinHanLines } from "../../../src/markdown/join-han-lines.ts";

test.each([
	["平谷区\n总工会", "平谷区总工会"],
	["签订协议，\n覆盖企业", "签订协议，覆盖企业"],
	["他说：\n“很好。”", "他说：“很好。”"],
	["很好。”\n“不错。”", "很好。”“不错。”"],
	["第一行\r\n第二行", "第一行第二行"],
	["行末有空格  \n　行首有空格", "行末有空格行首有空格"],
	["𠮷野\n𠮷田", "𠮷野𠮷田"],
	["共有\n648家", "共有 648家"],
	["Wi-Fi\n和网络", "Wi-Fi 和网络"],
	["two\nwords", "two words"],
])("joins %j", (text, joined) => {
	expect(joinHanLines(text)).toBe(joined);
});

test("looks at what stands before and after the text", () => {
	expect(joinHanLines("\n后文", { before: "前文" })).toBe("后文");
	expect(joinHanLines("前文\n", { after: "word" })).toBe("前文 ");
});
