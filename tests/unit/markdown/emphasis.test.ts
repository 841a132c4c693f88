import { expect, test } from "vitest";
import { makeHtml } from "./make-context.ts";

test.each([
	["他说**“很好。”**随后", "他说<strong>“很好。”</strong>随后"],
	["这是*强调*的字", "这是<em>强调</em>的字"],
	["**（一）**建设", "<strong>（一）</strong>建设"],
	["~~旧价~~", "<del>旧价</del>"],
	["3~5元，6~8元", "3~5元，6~8元"],
	['"引号" -- 不变...', '"引号" -- 不变...'],
])("prints %j", async (body, html) => {
	expect(await makeHtml(body)).toBe(`<p>${html}</p>`);
});
