import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toPublished } from "../../../src/domain/publication-times.ts";
import { NEWS_AGE } from "../../../src/plan/plan-sitemaps.ts";
import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { listFiles } from "../check-dist/list-files.ts";
import type { BuildOptions } from "./build-options.ts";
import type { Places } from "./places.ts";
import type { Stamp } from "./reading/file-stamp.ts";
import { VERSION_FILE } from "./tree/manifest.ts";

/** From what a site was built, and for how long it stays as it is. */
interface Inputs {
	/** As of `digestInputs`. */
	digest: string;
	/** Of the site, as `VERSION_FILE` has it. */
	version: string;
	/** Built at any instant from the first up to the second, it would be the same. */
	from: number;
	/** Absent if time alone changes nothing any more. */
	until?: number | undefined;
}

/**
 * Digests everything that a site is built from, by the stamps of the files.
 * `undefined` if that proves nothing, because a file has just been written.
 */
export function digestInputs(
	{ contentDirectory, base, site, compress }: BuildOptions,
	{ code, stamp: toStamp }: { code: string; stamp: Stamp },
): string | undefined {
	const hash = createHash("sha256");
	hash.update(JSON.stringify([code, contentDirectory, base, site, compress]));
	for (const path of listFiles(contentDirectory)) {
		const stamp = toStamp(join(contentDirectory, path));
		if (stamp === "") return undefined;
		hash.update(`${path}\0${stamp}\n`);
	}
	return hash.digest("hex");
}

/** Whether the site that is served is the one that a build would make. */
export function isUpToDate(
	{ out, inputs }: Places,
	{ digest, cutOff }: { digest: string | undefined; cutOff: number },
): boolean {
	const known = digest === undefined ? undefined : readInputs(inputs);
	if (!known || known.digest !== digest) return false;
	if (cutOff < known.from || (known.until !== undefined && cutOff >= known.until)) return false;
	const version = join(out, VERSION_FILE);
	return existsSync(version) && readFileSync(version, "utf8").trim() === known.version;
}

export interface BuiltFrom {
	digest: string | undefined;
	cutOff: number;
	plan: SitePlan;
}

/** Takes down from what the site that is now served was built. */
export function noteInputs({ out, inputs }: Places, { digest, cutOff, plan }: BuiltFrom): void {
	if (digest === undefined) return;
	const version = readFileSync(join(out, VERSION_FILE), "utf8").trim();
	const noted: Inputs = { digest, version, from: cutOff, until: findNextChange(plan, cutOff) };
	writeFileSync(inputs, JSON.stringify(noted));
}

/** When an embargo ends, or the first of the newest articles is no longer news. */
function findNextChange({ publication }: SitePlan, cutOff: number): number | undefined {
	const { site, editions } = publication.paper;
	const embargoes = publication.embargoed.flatMap(({ publishAt }) => publishAt ?? []);
	const news = editions
		.flatMap(({ articles }) => articles)
		.map((article) => toPublished(article, site.timeZone) + NEWS_AGE);
	const next = [...embargoes, ...news].filter((instant) => instant > cutOff);
	return next.length === 0 ? undefined : next.reduce((a, b) => Math.min(a, b));
}

function readInputs(file: string): Inputs | undefined {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		// Not built yet, or not by this version.
		return undefined;
	}
}
