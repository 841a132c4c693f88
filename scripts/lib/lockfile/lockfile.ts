/** The parts of `package-lock.json` (version 3) that completing it needs. */
export interface Lockfile {
	/** By place: `""` is the project, `node_modules/astro` a package. */
	packages: Record<string, LockedPackage>;
}

export interface LockedPackage {
	version?: string;
	resolved?: string;
	integrity?: string;
	dev?: boolean;
	optional?: boolean;
	os?: string | string[];
	cpu?: string | string[];
	libc?: string[];
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

/** Where Node finds package `name` when it is asked for at `place`; `undefined` if nowhere. */
export function findLockedPlace(
	lockfile: Lockfile,
	{ place, name }: { place: string; name: string },
): string | undefined {
	for (let folder: string | undefined = place; folder !== undefined; folder = findParent(folder)) {
		const candidate = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
		if (lockfile.packages[candidate] !== undefined) return candidate;
	}
	return undefined;
}

function findParent(place: string): string | undefined {
	if (place === "") return undefined;
	return place.slice(0, Math.max(0, place.lastIndexOf("node_modules/") - 1));
}
