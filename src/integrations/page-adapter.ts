import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Has Astro compile the pages instead of rendering them: `page-entry.ts` is
 * what a build then calls, page by page, from as many threads as it likes
 * (docs/decisions/0015-pages-by-threads.md).
 */
export function pageAdapter(): AstroIntegration {
	return {
		name: "gongbao:pages",
		hooks: {
			"astro:config:done": ({ setAdapter }) => {
				setAdapter({
					name: "gongbao:pages",
					entrypointResolution: "auto",
					serverEntrypoint: fileURLToPath(new URL("page-entry.ts", import.meta.url)),
					adapterFeatures: { buildOutput: "server" },
					supportedAstroFeatures: { staticOutput: "stable", serverOutput: "stable" },
				});
			},
		},
	};
}
