import type { Instant } from "../../../src/domain/instant.ts";
import { toWholeSecond } from "../../../src/integrations/paper-source.ts";
import type { Options } from "../command/read-command-line.ts";
import { DEFAULT_CONTENT, DEFAULT_OUT } from "./places.ts";

/** The options that `build` and `start` take for a build. */
export const BUILD_OPTION_NAMES = [
	"content",
	"out",
	"now",
	"base",
	"site",
	"compress",
	"force",
] as const;

export interface BuildOptions {
	contentDirectory: string;
	/** Where the finished site goes. */
	out: string;
	/** The one instant of the build: embargoed articles appear from it. */
	cutOff: Instant;
	/** Begins and ends with a slash. */
	base: string;
	/** The origin in canonical addresses; by default the one of `site.yaml`. */
	site: string | undefined;
	/** Whether smaller copies of texts are written for the host. */
	compress: boolean;
	/** Whether nothing of former builds' sites is used again. */
	isForced: boolean;
	/** Whether parts that were made by themselves are used. */
	merges: boolean;
}

/** The clock is read here and nowhere else in a build. */
export function toBuildOptions(
	given: Options<(typeof BUILD_OPTION_NAMES)[number] | "merge">,
): BuildOptions {
	return {
		contentDirectory: given.content ?? DEFAULT_CONTENT,
		out: given.out ?? DEFAULT_OUT,
		cutOff: given.now ?? toWholeSecond(Date.now()),
		base: given.base ?? "/",
		site: given.site,
		compress: given.compress ?? false,
		isForced: given.force ?? false,
		merges: given.merge ?? false,
	};
}
