import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { copyProject as copyProjectTo } from "../../scripts/lib/bench/build/copy-project.ts";
import { CACHE_DIRECTORY } from "../../scripts/lib/build/places.ts";
import { makeFolder } from "./make-folder.ts";

/** The project at another path, whose caches are cold and whose files a test may change. */
export async function copyProject(): Promise<string> {
	const project = join(await makeFolder(), "elsewhere");
	await copyProjectTo(project);
	return project;
}

/** As `copyProject`, but its pages need not be compiled while nobody changes them: that takes longer than all the rest of a small build. */
export async function copyCompiledProject(): Promise<string> {
	const project = await copyProject();
	await copyCompiledPages(join(project, ".cache"));
	return project;
}

/** Gives a cache the pages of the project as they are compiled for the papers that all tests have. */
export async function copyCompiledPages(cache: string): Promise<void> {
	const code = join(CACHE_DIRECTORY, "code");
	if (existsSync(code)) await cp(code, join(cache, "code"), { recursive: true });
}
