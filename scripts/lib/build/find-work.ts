import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { digestBuild, digestCode } from "./pages/digest-code.ts";
import { createStamps, type Stamp } from "./reading/file-stamp.ts";
import { type BuiltFrom, digestInputs, isUpToDate } from "./unchanged.ts";
import type { Workshop } from "./workshop.ts";

/** What is known of a build before anything is read. */
export interface FoundWork {
	/** As of `digestCode`. */
	digest: string;
	stamp: Stamp;
	builtFrom: Omit<BuiltFrom, "plan">;
}

/** Looks whether anything has changed since the site in `places` was made; says so if nothing has. */
export function findWork({
	options,
	places,
}: Pick<Workshop, "options" | "places">): FoundWork | undefined {
	const digest = digestCode(options.base);
	const stamp = createStamps();
	const builtFrom = {
		digest: digestInputs(options, { code: digestBuild(digest), stamp }),
		cutOff: options.cutOff,
	};
	if (options.isForced || !isUpToDate(places, builtFrom)) return { digest, stamp, builtFrom };
	console.log(BUILD_TEXTS.upToDate(places.out));
	return undefined;
}
