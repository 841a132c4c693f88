import { expect, test } from "vitest";
import { findMarkdownFaults } from "../../../src/markdown/find-markdown-faults.ts";
import { makeHtml } from "./make-context.ts";

/** Pieces of bodies that mean something to Markdown, and some that do not. */
const PIECES = [
	...["工会", "职工", "648家", "，", "。", "“", "”", "（", "）", "！", "：", "　　", " ", "\t"],
	...["\n", "\n\n", "\n\n", "  \n", "*", "**", "~", "~~", "_", "`", "```", "[", "]", "(", ")"],
	...["## ", "### ", "- ", "+ ", "> ", "|", "\n|-|-|\n", "---", "===", "\\", "&", "&lt;", "<"],
	...["</b>", "<!-- 注 -->", "[^1]", "\n[^1]: ", "\n[a]: /b ", "[甲](/a/)", "#", "^", "100%"],
	...["www.example.com", "[丙](tel:1)", "a@example.com", "<https://example.com>"],
	...[
		'![图](images/chart.png "说明。马超 摄")',
		"*说明。马超 摄*",
		"https://example.com/x",
		"[乙](Http://example.com)",
	],
];

const LETTERS = /[\p{Script=Han}，。：！（）“”%]/gu;

/** Mulberry32: the same bodies in every run. */
function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function makeBodies(count: number): string[] {
	const random = makeRandom(20201202);
	const pick = () => PIECES[Math.floor(random() * PIECES.length)] ?? "";
	return Array.from({ length: count }, () =>
		Array.from({ length: 2 + Math.floor(random() * 12) }, pick).join(""),
	);
}

/** Every letter a reader can get at, with what stands in `alt` and `title`. */
function toLetters(text: string): string {
	return [...text.matchAll(LETTERS)].map(String).sort().join("");
}

function toVisible(html: string): string {
	return html
		.replace('<h2 id="footnote-label">注释</h2>', "")
		.replace(/ (?:alt|title)="([^"]*)"/g, ">$1<")
		.replace(/<[^>]*>/g, "");
}

test("every letter of a body without faults is printed", async () => {
	const bodies = makeBodies(3000).filter((body) => findMarkdownFaults(body).length === 0);
	expect(bodies.length).toBeGreaterThan(500);
	for (const body of bodies) {
		const html = await makeHtml(body);
		expect(toLetters(toVisible(html)), body).toBe(toLetters(body));
		expect(html, body).not.toContain("<a>");
	}
});

test("the letters of an article come in their order", async () => {
	const body = [
		"　　本报讯（记者马超）截至目前，平谷区共签订**“专项协议”**224份，\n覆盖职工30369人。",
		"## “直通车”",
		"> 他说：“很好。”",
		"1. 体检\n2. 关爱[计划](/a/)",
		"| 区 | 份数 |\n|--|--|\n| 平谷 | 224 |",
	].join("\n\n");
	const inOrder = (text: string) => [...text.matchAll(LETTERS)].map(String).join("");
	expect(inOrder(toVisible((await makeHtml(body)).replace(/ aria-label="[^"]*"/, "")))).toBe(
		inOrder(body),
	);
});
