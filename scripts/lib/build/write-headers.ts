import { writeFile } from "node:fs/promises";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { toRedirects } from "../../../src/plan/plan-redirects.ts";
import { formatCaddy } from "../serve/format-caddy.ts";
import { formatHeadersFile, formatNginx } from "../serve/format-headers.ts";
import { toHeaderRules } from "../serve/header-rules.ts";
import type { SiteWork } from "./workshop.ts";

/** Writes what tells a host which headers to send: `_headers` into the site, `nginx.conf` and `Caddyfile` beside it. */
export async function writeHeaders({
	options,
	places,
	progress,
	plan,
	tree,
}: SiteWork): Promise<void> {
	const { base } = options;
	await progress.stage(
		"headers",
		async () => {
			tree.write("headers", new Map([["_headers", formatHeadersFile(base)]]));
			await writeFile(places.nginx, formatNginx(base));
			await writeFile(places.caddy, formatCaddy(base, toRedirects(plan.pages, base)));
		},
		() => BUILD_TEXTS.headers(toHeaderRules(base).length),
	);
}
