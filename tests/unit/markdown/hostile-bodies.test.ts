import { expect, test, vi } from "vitest";
import { findMarkdownFaults } from "../../../src/markdown/find-markdown-faults.ts";
import { makeHtml } from "./make-context.ts";

/** What must never be in a page, whatever an editor pastes. */
const DANGER =
	/<script|<style|<iframe|<svg|<form|<input|onerror|onclick|onload|style=|javascript:|vbscript:|data:|srcdoc/i;

const HOSTILE = [
	"<script>alert(1)</script>",
	"<img src=x onerror=alert(1)>",
	"<a href='javascript:alert(1)' onclick=x>甲</a>",
	"<p style='position:fixed'>甲</p>",
	"<svg onload=alert(1)><script>alert(1)</script></svg>",
	"<iframe srcdoc='<script>alert(1)</script>'></iframe>",
	"<form action='/'><input name=a></form>",
	"<style>body{display:none}</style>",
	"<!-- 批注 -->",
	"<a id='main' name='main'>甲</a>",
	"[甲](javascript:alert(1))",
	"[甲](JaVaScRiPt:alert(1))",
	"[甲](java&#10;script:alert(1))",
	"[甲](&#106;avascript:alert(1))",
	"[甲](vbscript:alert(1))",
	"[甲](data:text/html,<script>alert(1)</script>)",
	"<javascript:alert(1)>",
	"[甲][乙]\n\n[乙]: javascript:alert(1)",
	"![甲](javascript:alert(1))",
	"![甲](data:image/svg+xml,x)",
	"![甲](https://example.com/a.png)",
	"![甲](//example.com/a.png)",
];

test.each(HOSTILE)("finds the fault in %j", (body) => {
	expect(findMarkdownFaults(body)).not.toEqual([]);
});

test.each(HOSTILE)("prints nothing dangerous of %j even so", async (body) => {
	// A picture that is no file of the edition is not rendered at all, and Astro's renderer says so.
	vi.spyOn(console, "error").mockImplementation(() => undefined);
	const html = await makeHtml(body).catch(() => "");
	expect(html.replace(/>[^<]*</g, "><")).not.toMatch(DANGER);
	expect(html).not.toMatch(/id=|name=/);
});

test("other hosts are reached by no shortcut", () => {
	for (const address of ["//example.com", "/\\example.com", "\\\\example.com"]) {
		const [fault] = findMarkdownFaults(`[甲](<${address.replaceAll("\\", "\\\\")}>)`);
		expect(fault?.rule).toBe("link-without-protocol");
	}
});
