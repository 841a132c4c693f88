import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_DIRECTORY } from "../../build/places.ts";

/** What a build reads, without its cache. */
const PARTS = [
	...["astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"],
	...["public", "scripts", "src"],
];

/** Copies the project to another path, where its caches are cold and its files may be changed; the packages are linked. */
export async function copyProject(folder: string): Promise<void> {
	await mkdir(join(folder, "node_modules"), { recursive: true });
	for (const part of PARTS)
		await cp(join(PROJECT_DIRECTORY, part), join(folder, part), { recursive: true });
	for (const name of await readdir(join(PROJECT_DIRECTORY, "node_modules"))) {
		const source = join(PROJECT_DIRECTORY, "node_modules", name);
		await symlink(source, join(folder, "node_modules", name));
	}
}
