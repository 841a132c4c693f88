import { expect, test } from "vitest";
import { toPlainText } from "../../../src/markdown/to-plain-text.ts";

test("keeps the words and nothing else", () => {
	const body = [
		"![图](images/a.png)\n*图说。马超 摄*",
		"　　本报讯 平谷区\n总工会**签订**[协议](/a/)224份[^1]。",
		"## 小标题",
		"- 甲\n- 乙\n\n  丙",
		"> 引文",
		"| 区 | 份 |\n|-|-|\n| 平谷 | 224 |",
		"第一行\\\n第二行",
		"---",
		"[^1]: 注释",
	].join("\n\n");
	expect(toPlainText(body).split("\n")).toEqual([
		...["本报讯 平谷区总工会签订协议224份。", "小标题", "甲", "乙", "丙", "引文"],
		...["区 份", "平谷 224", "第一行 第二行", "注释"],
	]);
});
