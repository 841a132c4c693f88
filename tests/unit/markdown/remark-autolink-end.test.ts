import { expect, test } from "vitest";
import { makeHtml } from "./make-context.ts";

function link(address: string, text: string): string {
	return `<a href="${address}" rel="noopener external">${text}</a>`;
}

test.each([
	[
		"见 https://example.com，欢迎",
		`见 ${link("https://example.com", "https://example.com")}，欢迎`,
	],
	[
		"（https://example.com/a）后文",
		`（${link("https://example.com/a", "https://example.com/a")}）后文`,
	],
	["www.example.com。", `${link("http://www.example.com", "www.example.com")}。`],
	["https://example.com.，后文", `${link("https://example.com", "https://example.com")}.，后文`],
	["见 https://工会，后文", "见 https://工会，后文"],
])("ends the address in %j", async (body, html) => {
	expect(await makeHtml(body)).toBe(`<p>${html}</p>`);
});

test("leaves a link in brackets whole", async () => {
	const [plain, pointed] = ["[甲](https://example.com/#中)", "<https://example.com/#中>"];
	expect(await makeHtml(plain)).toContain('href="https://example.com/#%E4%B8%AD"');
	expect(await makeHtml(pointed)).toContain(">https://example.com/#中</a>");
});

test("links e-mail addresses", async () => {
	expect(await makeHtml("来信请寄 news@example.com。")).toContain(
		'<a href="mailto:news@example.com">news@example.com</a>。',
	);
});
