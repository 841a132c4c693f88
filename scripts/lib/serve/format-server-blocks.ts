/** Where a paper is served, as the manual and `bench -- serve` configure it. */
export interface ServerBlock {
	/** What nginx listens on, or the address of Caddy's block. */
	address: string;
	/** The folder that holds the site's base: `dist/`, or the one in which `paper` leads to it. */
	root: string;
	/** `.build/`, where each build writes the snippets. */
	state: string;
}

/** What belongs into the `http` block of nginx: the former addresses, and the server of the paper. */
export function formatNginxServer(
	block: ServerBlock & { name: string; sendsBrotli: boolean },
): string {
	return [
		`include ${block.state}/nginx-redirects.conf;`,
		"",
		"server {",
		`    listen ${block.address};`,
		`    server_name ${block.name};`,
		`    root ${block.root};`,
		"    gzip on;",
		"    gzip_types text/css text/javascript application/javascript application/json text/xml image/svg+xml;",
		...(block.sendsBrotli ? ["    brotli_static on;"] : []),
		"",
		`    include ${block.state}/nginx.conf;`,
		"}",
	].join("\n");
}

/** The block of a paper in Caddy's configuration. */
export function formatCaddySite({ address, root, state }: ServerBlock): string {
	return [`${address} {`, `    root * ${root}`, `    import ${state}/Caddyfile`, "}"].join("\n");
}
