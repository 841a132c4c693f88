import { findLockedPlace, type LockedPackage, type Lockfile } from "./lockfile.ts";
import { findPlatformOfName } from "./platform-of-name.ts";

/** An optional dependency that the lock file names but does not describe. */
export interface MissingEdge {
	/** The place of the package that names it. */
	from: string;
	name: string;
	/** As the dependent states it: an exact version for every package of binaries. */
	version: string;
}

/** In the order of the file. `npm ci` of npm 11 refuses a lock file that has one. */
export function findMissingEdges(lockfile: Lockfile): MissingEdge[] {
	return Object.entries(lockfile.packages).flatMap(([from, { optionalDependencies = {} }]) =>
		Object.entries(optionalDependencies)
			.filter(([name]) => findLockedPlace(lockfile, { place: from, name }) === undefined)
			.map(([name, version]) => ({ from, name, version })),
	);
}

/** The lock file with an entry for every missing edge; the same object shape, places sorted as npm sorts. */
export function toCompleteLockfile<L extends Lockfile>(lockfile: L): L {
	const added = findMissingEdges(lockfile).map((edge): [string, LockedPackage] => [
		`node_modules/${edge.name}`,
		toEntry(edge, lockfile.packages[edge.from]),
	]);
	const packages = [...Object.entries(lockfile.packages), ...added].sort(([a], [b]) =>
		a.localeCompare(b, "en"),
	);
	return { ...lockfile, packages: Object.fromEntries(packages) };
}

function toEntry({ name, version }: MissingEdge, from: LockedPackage | undefined): LockedPackage {
	const platform = findPlatformOfName(name);
	if (platform === undefined || !/^\d/.test(version))
		throw new Error(`Cannot describe ${name}@${version}: it is not named for one platform`);
	const { os, cpu, libc } = platform;
	return {
		version,
		cpu,
		...(from?.dev === true && { dev: true }),
		...(libc !== undefined && { libc }),
		optional: true,
		os,
	};
}
