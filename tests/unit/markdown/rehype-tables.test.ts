import { expect, test } from "vitest";
import { makeHtml } from "./make-context.ts";

const TABLE = "| 区 | 份数 |\n|:-:|--:|\n| 平谷 | 224 |\n";

test("lets a wide table scroll, and aligns by class", async () => {
	expect(await makeHtml(TABLE)).toMatchInlineSnapshot(`
		"<section class="table-scroll" tabindex="0" aria-label="表格"><table>
		<thead>
		<tr>
		<th class="align-center" scope="col">区</th>
		<th class="align-right" scope="col">份数</th>
		</tr>
		</thead>
		<tbody>
		<tr>
		<td class="align-center">平谷</td>
		<td class="align-right">224</td>
		</tr>
		</tbody>
		</table></section>"
	`);
});

test("names every table differently", async () => {
	const html = await makeHtml(`${TABLE}\n${TABLE}`);
	expect(html).toContain('aria-label="表格"');
	expect(html).toContain('aria-label="表格 2"');
});
