import { describe, expect, test } from "vitest";
import { findMarkdownFaults } from "../../../src/markdown/find-markdown-faults.ts";
import { MARKDOWN_FAULT_TEXTS } from "../../../src/strings/markdown-fault-texts.ts";

/** Rule, place, body. Every rule stands here at least once. */
const FAULTS: readonly [rule: string, place: string, body: string][] = [
	["body-too-long", "1:1", "工".repeat(700_000)],
	["marker-run-too-long", "2:1", `正文\n${"*".repeat(300)}`],
	["too-many-markers", "3:1", `正文\n\n${"*中".repeat(3000)}`],
	["quote-too-deep", "1:1", `${">".repeat(21)} 引文`],
	["list-too-deep", "1:1", `${"- ".repeat(100)}一项`],
	["html-in-body", "1:3", "正文<br>正文"],
	["html-in-body", "1:1", "<!-- 批注 -->"],
	["html-in-body", "1:1", "<table><tr><td>甲</td></tr></table>"],
	["html-in-body", "2:4", "![图](images/a.png)\n*图说<u>甲</u>。马超 摄*"],
	["link-protocol", "1:3", "正文[甲](javascript:alert(1))"],
	["link-protocol", "1:1", "[甲](ftp://example.com)"],
	["link-without-protocol", "1:1", "[甲](//example.com)"],
	["link-malformed", "1:1", "[注](见附件)"],
	["link-malformed", "1:1", "[甲](http：//example.com)"],
	["link-malformed", "1:1", "[甲](https://)"],
	["link-malformed", "1:1", "[甲]()"],
	["link-without-text", "1:1", "[](https://example.com)"],
	["link-not-recognised", "1:3", "请看[报名表](https://example.com/a b)"],
	["link-not-recognised", "1:1", "[报名表]（https://example.com）"],
	["link-not-recognised", "1:1", "[报名表] (https://example.com)"],
	["link-not-recognised", "1:1", "![图]（images/a.png）"],
	["reference-undefined", "1:1", "[甲][乙]"],
	["definition-unused", "3:1", "正文\n\n[马超]: 你好"],
	["definition-duplicate", "4:1", "[甲]\n\n[甲]: /a/\n[甲]: /b/"],
	["footnote-undefined", "1:3", "正文[^1]"],
	["footnote-undefined", "1:3", "正文[^1]\n\n[^1]：全角冒号"],
	["footnote-unused", "3:1", "正文\n\n[^1]: 注释"],
	["footnote-unused", "3:1", "正文\n\n[^1]: 注释[^1]"],
	["footnote-duplicate", "4:1", "正文[^1]\n\n[^1]: 注释\n[^1]: 又一条"],
	["picture-remote", "1:1", '![图](https://example.com/a.png "马超 摄")'],
	["picture-remote", "1:1", '![图](//example.com/a.png "马超 摄")'],
	["picture-embedded", "1:1", '![图](data:image/png;base64,AAAA "马超 摄")'],
	["picture-outside", "1:1", '![图](../01/images/a.png "马超 摄")'],
	["picture-outside", "1:1", '![图](/images/a.png "马超 摄")'],
	["picture-outside", "1:1", '![图](images/../../a.png "马超 摄")'],
	["picture-outside", "1:1", '![图](images/a.png?v=1 "马超 摄")'],
	["picture-by-reference", "1:1", "![图][a]\n\n[a]: images/a.png"],
	["picture-without-alt", "1:1", '![ ](images/a.png "马超 摄")'],
	["picture-without-credit", "1:1", '![图](images/a.png "签约现场。")'],
	["picture-without-credit", "1:1", "![图](images/a.png)"],
	["picture-not-alone", "1:3", '正文![图](images/a.png "马超 摄")'],
	["picture-not-alone", "1:2", '[![图](images/a.png "马超 摄")](https://example.com)'],
	["caption-with-markup", "1:1", "![图](images/a.png)\n*图说**加粗**。马超 摄*"],
	["heading-level-one", "1:1", "# 标题"],
	["heading-level-skipped", "1:1", "### 标题"],
	["heading-level-skipped", "3:1", "## 标题\n\n#### 标题"],
	["heading-empty", "1:1", "##"],
	["heading-underlined", "1:1", "正文\n---"],
	["heading-underlined", "1:1", "正文\n==="],
	["heading-without-space", "1:1", "##标题"],
	["heading-without-space", "2:1", "正文\n＃＃ 标题"],
	["paragraph-not-separated", "2:1", "　　第一段。\n　　第二段。"],
	["paragraph-not-separated", "2:1", "第一段。\n    第二段。"],
	["emphasis-ambiguous", "1:4", "138****1234和139****5678"],
	["emphasis-ambiguous", "1:6", "长宽高20*30*40"],
	["emphasis-ambiguous", "1:2", "张**、李**"],
	["list-number", "2:1", "1. 甲\n3. 乙"],
	["list-number", "1:1", "1) 甲"],
	["list-number", "1:1", "01. 甲"],
	["check-box", "1:1", "- [x] 甲"],
	["table-extra-cell", "3:3", "|甲|\n|-|\n|1|2|"],
	["code-indented", "1:1", "    正文"],
	["code-indented", "1:1", "\t正文"],
	["code-info", "1:1", "``` 说明\n甲\n```"],
	["code-unclosed", "1:1", "~~~~~~\n正文"],
];

test.each(FAULTS)("%s at %s", (rule, place, body) => {
	const faults = findMarkdownFaults(body);
	expect(faults.map((fault) => `${fault.rule} ${fault.line}:${fault.column}`)).toContain(
		`${rule} ${place}`,
	);
});

test("every rule has a body that breaks it", () => {
	expect(new Set(FAULTS.map(([rule]) => rule))).toEqual(new Set(Object.keys(MARKDOWN_FAULT_TEXTS)));
});

test("says what is wrong and what to do", () => {
	const seen = new Map<string, string>();
	for (const [rule, , body] of FAULTS) {
		const fault = findMarkdownFaults(body).find((found) => found.rule === rule);
		if (!seen.has(rule)) seen.set(rule, `${fault?.message} → ${fault?.hint}`);
	}
	expect(Object.fromEntries(seen)).toMatchSnapshot();
});

describe("no fault in", () => {
	test.each([
		"本报讯（记者马超）全市共创建工作室648家。\n\n第二段。",
		"　　段首空两格。\n\n　　第二段。",
		"**主要措施：**加强保障。\n\n**一、**建设。",
		"这是*强调*，3~5元，6~8元，5*3米。",
		"注释[^1]和[^2]。\n\n[^1]: 见[^3]\n[^2]: 二\n[^3]: 三",
		"- 一项\n    续行\n\n  二段\n  续行",
		"## 一\n\n### 二\n\n## 三",
		"1. 甲\n2. 乙\n\n中间\n\n3. 丙",
		"| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n| 1 |",
		"[甲](https://example.com/a?q=平谷#中) [乙](/a/) [丙](#section-一) [丁](tel:010-1) <https://example.com>",
		"〔2020〕5号，[2020]5号，［注］，【注】，[注]（见下）",
		"转义：\\[^1]、\\[甲][乙]、138\\*\\*\\*\\*1234、\\<b>",
		"`[甲][乙]`、`[^1]`",
		"引文\n\n> 一\n> 二\n\n---\n\n结束",
		"```\n甲\n```",
		"#平谷工会# 话题",
		'![图](images/a.png "图说。马超 摄")\n\n正文',
	])("%j", (body) => {
		expect(findMarkdownFaults(body)).toEqual([]);
	});
});

test("places count in lines of the body, columns in UTF-16", () => {
	expect(findMarkdownFaults("第一行\n\n𠮷<b>")).toMatchObject([{ line: 3, column: 3 }]);
});
