import type { StoredFile } from "./bucket.ts";
import { type BucketNotes, NOTES_PATH, type Retired } from "./bucket-notes.ts";
import { type HeaderBook, isSentAlike } from "./file-headers.ts";
import { isLasting, isPage, STEP_COUNT, toStep } from "./file-order.ts";

/** How long files are kept that no page asks for any more: a page that was loaded before may. */
export const GRACE = 24 * 60 * 60 * 1000;

export interface DeploySource {
	/** The site. */
	local: readonly StoredFile[];
	/** What the bucket has. */
	remote: readonly StoredFile[];
	notes: BucketNotes;
	/** By what files are sent now. */
	headers: HeaderBook;
	now: number;
	/** Whether nothing is kept that the site does not have. */
	isPurged: boolean;
}

export interface DeployPlan {
	/** What has to be sent, in this order: all of one step before any of the next. */
	steps: readonly (readonly StoredFile[])[];
	/** What has to be removed afterwards, in steps too. */
	removals: readonly (readonly string[])[];
	/** What is left for later. */
	retired: Retired;
	/** Files that are there as they have to be. */
	same: number;
	/** Whether some files have the right bytes, but perhaps not the right headers. */
	hasMislabelled: boolean;
}

/**
 * What brings a bucket up to date. Nothing that is asked for is missing at any
 * moment: files are sent in steps, and removed in the opposite order; what
 * pages loaded until now stays for a day.
 */
export function planDeploy(source: DeploySource): DeployPlan {
	const { local, remote, notes, headers } = source;
	const stored = new Map(remote.map((file) => [file.path, file.md5]));
	const { headers: former } = notes;
	const isLabelled = (path: string) => former !== undefined && isSentAlike(path, [former, headers]);
	const alike = local.filter(({ path, md5 }) => stored.get(path) === md5);
	const same = new Set(alike.filter(({ path }) => isLabelled(path)));
	const dirty = local.filter((file) => !same.has(file));
	return {
		steps: Array.from({ length: STEP_COUNT }, (_, step) =>
			dirty.filter(({ path }) => toStep(path) === step),
		),
		...planRemovals(source),
		same: same.size,
		hasMislabelled: same.size < alike.length,
	};
}

/** Pages go before what they load. */
function planRemovals({
	local,
	remote,
	notes: { retired },
	now,
	isPurged,
}: DeploySource): Pick<DeployPlan, "removals" | "retired"> {
	const wanted = new Set(local.map(({ path }) => path)).add(NOTES_PATH);
	const superfluous = remote.map(({ path }) => path).filter((path) => !wanted.has(path));
	const since = (path: string) => retired[path] ?? now;
	const isKept = (path: string) => !isPurged && isLasting(path) && now - since(path) < GRACE;
	const gone = superfluous.filter((path) => !isKept(path));
	return {
		removals: [gone.filter(isPage), gone.filter((path) => !isPage(path))],
		retired: Object.fromEntries(
			superfluous.filter(isKept).map((path) => [path, since(path)] as const),
		),
	};
}
