import type { Redirect } from "../../../src/feeds/redirects.ts";
import { IMMUTABLE, OPEN, OPEN_FOLDER, REVALIDATE, toHeaderRules } from "./header-rules.ts";

/** A snippet for a site's block of Caddy, with the former addresses; its own `header` lines come after. */
export function formatCaddy(base: string, redirects: readonly Redirect[]): string {
	const rules = toHeaderRules(base);
	const [site] = rules;
	const folders = rules
		.filter(({ headers }) => headers.includes(IMMUTABLE))
		.map(({ folder }) => `${folder}*`)
		.join(" ");
	return [
		"# Import this inside the site's block.",
		"header {",
		...(site?.headers ?? []).map(({ name, value }) => `\t${name} "${value}"`),
		"}",
		`@lasting path ${folders}`,
		`@changing not path ${folders}`,
		`header @lasting ${IMMUTABLE.name} "${IMMUTABLE.value}"`,
		`header @changing ${REVALIDATE.name} "${REVALIDATE.value}"`,
		`header ${base}${OPEN_FOLDER}* ${OPEN.name} "${OPEN.value}"`,
		"header *.epub Content-Type application/epub+zip",
		"header *.eml Content-Type message/rfc822",
		...redirects.map(({ from, to }) => `redir ${from} ${to} permanent`),
		`@hidden path ${base}_headers ${base}_redirects`,
		"error @hidden 404",
		"handle_errors {",
		`\trewrite * ${base}404.html`,
		"\tfile_server",
		"}",
		"file_server {",
		"\tprecompressed br gzip",
		"}",
		"",
	].join("\n");
}
