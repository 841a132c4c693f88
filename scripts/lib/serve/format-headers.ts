import { IMMUTABLE, OPEN, OPEN_FOLDER, REVALIDATE, toHeaderRules } from "./header-rules.ts";
import { BOOK, LETTER } from "./own-types.ts";

/** The first line of `_headers`, by which a folder is known to hold a site that was built here. */
export const HEADERS_MARK = "# Gongbao: headers of every address; generated, do not edit.";

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function formatHeadersFile(base: string): string {
	const rules = toHeaderRules(base).map(({ folder, headers }) =>
		[`${folder}*`, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join("\n"),
	);
	return `${[HEADERS_MARK, ...rules].join("\n\n")}\n`;
}

/** Kinds of files that nginx does not know: without its type a telephone opens no book. */
const TYPES = [BOOK, LETTER];

/** A snippet for the `server` block of nginx. */
export function formatNginx(base: string): string {
	const rules = toHeaderRules(base);
	const [site] = rules;
	const immutable = rules.filter(({ headers }) => headers.includes(IMMUTABLE));
	const folders = immutable.map(({ folder }) => escapePattern(folder)).join("|");
	const errorPage = `${base}404.html`;
	return [
		"# Include this inside the server block. A location with an add_header of its own loses these.",
		...(site?.headers ?? []).map(({ name, value }) => `add_header ${name} "${value}" always;`),
		`set $gongbao_cache "${REVALIDATE.value}";`,
		`if ($uri ~ "^(?:${folders})") { set $gongbao_cache "${IMMUTABLE.value}"; }`,
		'set $gongbao_error "";',
		`if ($uri = "${errorPage}") { set $gongbao_cache ""; set $gongbao_error "${REVALIDATE.value}"; }`,
		`add_header ${IMMUTABLE.name} $gongbao_cache;`,
		`add_header ${REVALIDATE.name} $gongbao_error always;`,
		'set $gongbao_open "";',
		`if ($uri ~ "^${escapePattern(base + OPEN_FOLDER)}") { set $gongbao_open "${OPEN.value}"; }`,
		`add_header ${OPEN.name} $gongbao_open;`,
		"if ($gongbao_redirect) { return 301 $gongbao_redirect; }",
		"absolute_redirect off;",
		"gzip_static on;",
		"gzip_vary on;",
		"gzip_proxied any;",
		"charset utf-8;",
		...TYPES.map(
			({ type, ends }) => `location ~ "\\.${ends}$" { types { } default_type ${type}; }`,
		),
		`error_page 403 404 =404 ${errorPage};`,
		`location = ${base}_headers { return 404; }`,
		`location = ${base}_redirects { return 404; }`,
		"",
	].join("\n");
}

function escapePattern(path: string): string {
	return path.replaceAll(".", "\\.");
}
