// npm run hooks    lets git check the content before every commit
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { HOOK_TEXTS } from "../src/strings/hook-texts.ts";
import { PROJECT_DIRECTORY } from "./lib/build/places.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { runCommand } from "./lib/command/run-command.ts";

const MARK = "# gongbao";
const HOOK = `#!/bin/sh
${MARK}: npm run hooks
npm run -s check || {
	echo "${HOOK_TEXTS.refused}" >&2
	exit 1
}
`;

await runCommand({ name: "hooks", options: ["force"] }, async ({ force = false }) => {
	const folder = await findHooksFolder();
	if (folder === undefined) {
		console.error(HOOK_TEXTS.noRepository);
		return EXIT_CODES.failed;
	}
	const file = join(folder, "pre-commit");
	const isForeign = existsSync(file) && !(await readFile(file, "utf8")).includes(MARK);
	if (isForeign && !force) {
		console.error(HOOK_TEXTS.exists(file));
		return EXIT_CODES.failed;
	}
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, HOOK);
	await chmod(file, 0o755);
	console.log(HOOK_TEXTS.installed(file));
	return EXIT_CODES.done;
});

/** Where git looks for hooks, in a worktree and with a path of one's own as well. */
async function findHooksFolder(): Promise<string | undefined> {
	try {
		const { stdout } = await promisify(execFile)("git", ["rev-parse", "--git-path", "hooks"], {
			cwd: PROJECT_DIRECTORY,
		});
		return resolve(PROJECT_DIRECTORY, stdout.trim());
	} catch {
		return undefined;
	}
}
