import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { PROJECT } from "./run-build.ts";

/** What a build reads, without its cache. */
const PARTS = [
	...["astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"],
	...["public", "scripts", "src"],
];

/** The project at another path, whose caches are cold and whose files a test may change. */
export async function copyProject(): Promise<string> {
	const project = join(await makeFolder(), "elsewhere");
	await mkdir(join(project, "node_modules"), { recursive: true });
	for (const part of PARTS) await cp(join(PROJECT, part), join(project, part), { recursive: true });
	for (const name of await readdir(join(PROJECT, "node_modules"))) {
		const source = join(PROJECT, "node_modules", name);
		await symlink(source, join(project, "node_modules", name));
	}
	return project;
}
