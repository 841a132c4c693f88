import { join } from "node:path";
import { copyProject as copyProjectTo } from "../../scripts/lib/bench/build/copy-project.ts";
import { makeFolder } from "./make-folder.ts";

/** The project at another path, whose caches are cold and whose files a test may change. */
export async function copyProject(): Promise<string> {
	const project = join(await makeFolder(), "elsewhere");
	await copyProjectTo(project);
	return project;
}
