import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { formatCaddy } from "../../../scripts/lib/serve/format-caddy.ts";
import { formatHeadersFile, formatNginx } from "../../../scripts/lib/serve/format-headers.ts";
import {
	formatCaddySite,
	formatNginxServer,
} from "../../../scripts/lib/serve/format-server-blocks.ts";
import { findHeaders, toHeaderRules } from "../../../scripts/lib/serve/header-rules.ts";
import {
	META_CONTENT_SECURITY_POLICY,
	SECURITY_HEADERS,
} from "../../../src/domain/security-headers.ts";

function findValues(path: string, base = "/"): Record<string, string> {
	const headers = findHeaders(toHeaderRules(base), path);
	return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}

describe("the policy", () => {
	it("is the one of trust.md, with frame-ancestors in the header only", () => {
		const meta =
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
			"connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";
		expect(META_CONTENT_SECURITY_POLICY).toBe(meta);
		expect(findValues("/")["Content-Security-Policy"]).toBe(`${meta}; frame-ancestors 'none'`);
	});
});

describe("the headers of an address", () => {
	it("are those of the site, and pages are asked for anew", () => {
		const values = findValues("/2020/12/02/");
		for (const { name, value } of SECURITY_HEADERS) expect(values[name]).toBe(value);
		expect(values["Cache-Control"]).toBe("public, max-age=0, must-revalidate");
	});

	it.each([
		["/_astro/site.abc.css", true],
		["/pictures/0123-480.webp", true],
		["/pagefind/parts/2020/index/x-han_1.pf_index", true],
		["/pagefind/parts/2020/fragment/x-han_1.pf_fragment", true],
		["/pagefind/parts/names.1.json", true],
		["/pagefind/shards.json", false],
		["/pagefind/pagefind-entry.json", false],
		["/pagefind/pagefind.js", false],
		["/favicon.svg", false],
	])("%s for ever: %s", (path, isImmutable) => {
		for (const base of ["/", "/gongbao/"]) {
			const cache = findValues(base + path.slice(1), base)["Cache-Control"];
			expect(cache?.includes("immutable")).toBe(isImmutable);
		}
	});
});

describe("open data", () => {
	it("may be read by the pages of others, and nothing else may", () => {
		for (const base of ["/", "/gongbao/"]) {
			const find = (path: string) => findValues(base + path, base)["Access-Control-Allow-Origin"];
			expect(find("api/editions.json")).toBe("*");
			expect(find("2020/12/02/")).toBeUndefined();
			expect(find("feed.json")).toBeUndefined();
		}
	});
});

describe("the files for hosts", () => {
	it("name every rule in _headers", () => {
		const text = formatHeadersFile("/gongbao/");
		expect(text).toContain("\n/gongbao/*\n  Content-Security-Policy: default-src 'none';");
		expect(text).toContain(
			"\n/gongbao/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n",
		);
		for (const { name, value } of SECURITY_HEADERS) expect(text).toContain(`  ${name}: ${value}\n`);
	});

	it("give one header to one address once, because hosts join repeated ones", () => {
		const rules = toHeaderRules("/");
		const names = rules.map(({ headers }) => headers.map(({ name }) => name));
		expect(
			names
				.slice(1)
				.flat()
				.every((name) => !names[0]?.includes(name)),
		).toBe(true);
	});

	it("say the same to nginx", () => {
		const text = formatNginx("/a.b/");
		for (const { name, value } of SECURITY_HEADERS) {
			expect(text).toContain(`add_header ${name} "${value}" always;\n`);
		}
		expect(text).toContain('if ($uri ~ "^(?:/a\\.b/_astro/|');
		expect(text).toContain("error_page 403 404 =404 /a.b/404.html;");
		expect(text).toContain('if ($uri = "/a.b/404.html") { set $gongbao_cache "";');
	});

	it("have nginx send copies through caches, and tell these that there are several", () => {
		const lines = formatNginx("/").split("\n");
		expect(lines).toEqual(
			expect.arrayContaining(["gzip_static on;", "gzip_vary on;", "gzip_proxied any;"]),
		);
	});

	it("stand in the manual as they are made", async () => {
		const manual = await readFile(new URL("../../../docs/deploy.md", import.meta.url), "utf8");
		const place = { root: "/srv/paper/dist", state: "/srv/paper/.build" };
		const nginx = { ...place, address: "443 ssl", name: "paper.example", sendsBrotli: false };
		expect(manual).toContain(`\n${formatNginx("/")}\``);
		expect(manual).toContain(`\n${formatNginxServer(nginx)}\n\``);
		expect(manual).toContain(`\n${formatCaddySite({ ...place, address: "paper.example" })}\n\``);
	});

	it("have nginx send Brotli only where its module is", () => {
		const block = { address: "80", root: "/dist", state: "/.build", name: "x" };
		expect(formatNginxServer({ ...block, sendsBrotli: true })).toContain("brotli_static on;");
		expect(formatNginxServer({ ...block, sendsBrotli: false })).not.toContain("brotli");
	});
});

describe("the snippet for Caddy", () => {
	it("has every header, the redirects and the compressed copies, under any base", () => {
		const text = formatCaddy("/paper/", [{ from: "/paper/old/", to: "/paper/2020/12/02/a/" }]);
		for (const { name, value } of SECURITY_HEADERS) expect(text).toContain(`${name} "${value}"`);
		expect(text).toContain(
			"@lasting path /paper/_astro/* /paper/pictures/* /paper/pagefind/parts/*",
		);
		expect(text).toContain("redir /paper/old/ /paper/2020/12/02/a/ permanent");
		expect(text).toContain("rewrite * /paper/404.html");
		expect(text).toContain("precompressed br gzip");
		expect(text).toContain("\tVary Accept-Encoding\n");
	});

	it("gives errors neither the cache time nor the type of what is missing", () => {
		const [, handling] = formatCaddy("/", []).split("handle_errors {");
		expect(handling).toContain('\theader Cache-Control "public, max-age=0, must-revalidate"\n');
		expect(handling).toContain('\theader Content-Type "text/html; charset=utf-8"\n');
	});

	it("says for which files a type is by a named matcher, since a bare pattern is the name of a header", () => {
		const text = formatCaddy("/", []);
		expect(text).toContain('@book path *.epub\nheader @book Content-Type "application/epub+zip"\n');
		expect(text).not.toMatch(/^header \*\./m);
	});
});
