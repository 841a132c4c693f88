import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project: what Astro builds, wherever the command was typed. */
export const PROJECT_DIRECTORY = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Outlives a build: what took long to make. Another one that `GONGBAO_CACHE`
 * names has to lie within the project, or compiled pages do not find their packages.
 */
export const CACHE_DIRECTORY = resolve(
	process.env["GONGBAO_CACHE"] ?? join(PROJECT_DIRECTORY, ".cache"),
);

export const DEFAULT_CONTENT = join(PROJECT_DIRECTORY, "content");
export const DEFAULT_OUT = join(PROJECT_DIRECTORY, "dist");

/** Where a build puts things; all on the file system of `out`, so that a rename is enough. */
export interface Places {
	/** The finished site. */
	out: string;
	/** Holds everything below. */
	state: string;
	/** The site being built. */
	next: string;
	/** The site that `out` held before. */
	previous: string;
	/** On its way to being removed. */
	discarded: string;
	lock: string;
	/** What the trees of these names hold. */
	manifests: Record<"out" | "next" | "previous", string>;
	/** From what the finished site was built. */
	inputs: string;
	/** Parts of the site that were made by themselves, by year. */
	parts: string;
	/** The headers and former addresses for Caddy. */
	caddy: string;
	/** The headers for nginx. */
	nginx: string;
	/** The former addresses for nginx. */
	nginxRedirects: string;
}

/** Where a proof of a site lies, and what belongs to it. */
export function toProofPlaces({ state }: Pick<Places, "state">): Places {
	return toPlaces(join(state, "proof"));
}

/** `dist` → `.build/…` beside it; any other name → `.build-<name>/…`. Follows a link to the site. */
export function toPlaces(directory: string): Places {
	const path = resolve(directory);
	const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
	const out = isLink ? realpathSync(path) : path;
	const name = basename(out);
	const state = join(dirname(out), name === "dist" ? ".build" : `.build-${name}`);
	return {
		out,
		state,
		next: join(state, "next"),
		previous: join(state, "previous"),
		discarded: join(state, "discarded"),
		lock: join(state, "lock"),
		manifests: {
			out: join(state, "out.json"),
			next: join(state, "next.json"),
			previous: join(state, "previous.json"),
		},
		inputs: join(state, "inputs.json"),
		parts: join(state, "parts"),
		caddy: join(state, "Caddyfile"),
		nginx: join(state, "nginx.conf"),
		nginxRedirects: join(state, "nginx-redirects.conf"),
	};
}
