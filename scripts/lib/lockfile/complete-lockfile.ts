import { findLockedPlace, type LockedPackage, type Lockfile } from "./lockfile.ts";
import { findPlatformOfName } from "./platform-of-name.ts";

/** An optional dependency that the lock file names but does not describe in the version asked for. */
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
			.map(([name, version]) => ({ from, name, version }))
			.filter((edge) => !isDescribed(lockfile, edge)),
	);
}

function isDescribed(lockfile: Lockfile, { from, name, version }: MissingEdge): boolean {
	const place = findLockedPlace(lockfile, { place: from, name });
	if (place === undefined) return false;
	return !isExact(version) || lockfile.packages[place]?.version === version;
}

function isExact(version: string): boolean {
	return /^\d+\.\d+\.\d+/.test(version);
}

/** The lock file with an entry for every missing edge, its places sorted as npm sorts them. */
export function toCompleteLockfile<L extends Lockfile>(lockfile: L): L {
	const packages = { ...lockfile.packages };
	for (const edge of findMissingEdges(lockfile)) {
		const shared = `node_modules/${edge.name}`;
		const place = shared in packages ? `${edge.from}/${shared}` : shared;
		packages[place] = toEntry(edge, packages[edge.from]);
	}
	const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
	return { ...lockfile, packages: Object.fromEntries(sorted) };
}

function toEntry({ name, version }: MissingEdge, from: LockedPackage | undefined): LockedPackage {
	const platform = findPlatformOfName(name);
	if (platform === undefined || !isExact(version))
		throw new Error(`Cannot describe ${name}@${version}: it is not one platform's exact version`);
	const { os, cpu, libc } = platform;
	return {
		version,
		...(cpu !== undefined && { cpu }),
		...(from?.dev === true && { dev: true }),
		...(libc !== undefined && { libc }),
		optional: true,
		...(os !== undefined && { os }),
	};
}
