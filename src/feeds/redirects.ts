/** A former address and the present one, both from the domain's root, base included. */
export interface Redirect {
	from: string;
	to: string;
}

/** The `_redirects` file that Netlify, Cloudflare Pages and others read. */
export function formatRedirectsFile(redirects: readonly Redirect[]): string {
	const head = "# Gongbao: former addresses of articles; generated, do not edit.";
	return `${[head, ...redirects.map(({ from, to }) => `${from} ${to} 301`)].join("\n")}\n`;
}

/** A `map` for the `http` block of nginx: the present address of a former one, else nothing. */
export function formatNginxRedirects(redirects: readonly Redirect[]): string {
	const lines = redirects.map(({ from, to }) => `\t"${from}" "${to}";`);
	return [
		"# Include this inside the http block; nginx.conf, in the server block, uses it.",
		"map $uri $gongbao_redirect {",
		'\tdefault "";',
		...lines,
		"}",
		"",
	].join("\n");
}
