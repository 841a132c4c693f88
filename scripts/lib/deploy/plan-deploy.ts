import { INDEX_FOLDER, PARTS_FOLDER } from "../../../src/search/shard-manifest.ts";
import type { StoredFile } from "./bucket.ts";

/** How long files are kept that no page asks for any more: a page that was loaded before may. */
export const GRACE = 24 * 60 * 60 * 1000;

/** Since when files have not been part of the site: milliseconds, by path. */
export type Retired = Readonly<Record<string, number>>;

export interface DeploySource {
	/** The site. */
	local: readonly StoredFile[];
	/** What the bucket has. */
	remote: readonly StoredFile[];
	retired: Retired;
	now: number;
	/** Whether nothing is kept that the site does not have. */
	isPurged: boolean;
}

export interface DeployPlan {
	/** What has to be sent, in this order: all of one step before any of the next. */
	steps: readonly (readonly StoredFile[])[];
	removals: readonly string[];
	/** What is left for later. */
	retired: Retired;
	/** Files that are there as they have to be. */
	same: number;
}

/** Keeps what the next deployment has to know; it is no part of the site. */
export const STATE_PATH = ".gongbao/retired.json";

/**
 * What brings a bucket up to date. Nothing that is asked for is missing at any
 * moment: first what pages load, then pages, then what tells of pages (feeds,
 * sitemaps, the version); what pages loaded until now stays for a day.
 */
export function planDeploy({ local, remote, retired, now, isPurged }: DeploySource): DeployPlan {
	const stored = new Map(remote.map((file) => [file.path, file]));
	const dirty = local.filter(({ path, md5 }) => stored.get(path)?.md5 !== md5);
	const wanted = new Set(local.map(({ path }) => path));
	const gone = remote.map(({ path }) => path).filter((path) => !wanted.has(path));
	const superfluous = gone.filter((path) => path !== STATE_PATH);
	const since = (path: string) => retired[path] ?? now;
	const isKept = (path: string) => !isPurged && isLoaded(path) && now - since(path) < GRACE;
	return {
		steps: [0, 1, 2].map((step) => dirty.filter(({ path }) => toStep(path) === step)),
		removals: superfluous.filter((path) => !isKept(path)),
		retired: Object.fromEntries(
			superfluous.filter(isKept).map((path) => [path, since(path)] as const),
		),
		same: local.length - dirty.length,
	};
}

function toStep(path: string): number {
	if (path.endsWith(".html")) return 1;
	return /(?:\.xml|\/feed\.json|^feed\.json|^version\.txt|^service-worker\.js)$/.test(path) ? 2 : 0;
}

/** What pages load by names that change with what is in it. */
function isLoaded(path: string): boolean {
	return ["_astro/", "pictures/", INDEX_FOLDER + PARTS_FOLDER].some((folder) =>
		path.startsWith(folder),
	);
}
