import type { Redirect } from "../../../src/feeds/redirects.ts";
import { IMMUTABLE, OPEN, OPEN_FOLDER, REVALIDATE, toHeaderRules } from "./header-rules.ts";
import { BOOK, LETTER, PLAIN_TEXT, SEARCH_PART, SEARCH_PROGRAM } from "./own-types.ts";

/** What Caddy knows only where the machine has a list of types. */
const TYPES = { BOOK, LETTER, PLAIN_TEXT, SEARCH_PROGRAM, SEARCH_PART };

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
		...formatTypes(),
		// Caddy says so only with copies, and adds its own line; what is deferred replaces it.
		"header {",
		"\tVary Accept-Encoding",
		"\tdefer",
		"}",
		...redirects.map(({ from, to }) => `redir ${from} ${to} permanent`),
		...KEEPING_QUERY,
		`@hidden path ${base}_headers ${base}_redirects`,
		"error @hidden 404",
		"@writing not method GET HEAD",
		"respond @writing 405",
		"handle_errors {",
		`\theader ${REVALIDATE.name} "${REVALIDATE.value}"`,
		'\theader Content-Type "text/html; charset=utf-8"',
		`\trewrite * ${base}404.html`,
		"\tfile_server",
		"}",
		"file_server {",
		"\tprecompressed br gzip",
		"}",
		"",
	].join("\n");
}

/** Caddy 2.6 forgets the query where it adds a slash. */
const KEEPING_QUERY = [
	"@cut {",
	"\tnot path */ //*",
	"\tfile {path}/index.html",
	'\texpression {query} != ""',
	"}",
	"redir @cut {path}/?{query} permanent",
];

function formatTypes(): string[] {
	return Object.entries(TYPES).flatMap(([name, { type, ends }]) => {
		const matcher = `@${name.toLowerCase()}`;
		return [`${matcher} path *.${ends}`, `header ${matcher} Content-Type "${type}"`];
	});
}
