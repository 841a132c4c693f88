import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";

/** Debian keeps servers where only root looks. */
const PATH = [process.env["PATH"], "/usr/sbin", "/usr/local/sbin"].join(delimiter);

export const PROGRAM_ENVIRONMENT: NodeJS.ProcessEnv = { ...process.env, PATH };

/** What a program prints, errors too; `undefined` where it is not installed. */
export function askProgram(command: string, args: readonly string[]): string | undefined {
	const { error, stdout, stderr } = spawnSync(command, args, {
		encoding: "utf8",
		env: PROGRAM_ENVIRONMENT,
	});
	if (!error) return stdout + stderr;
	if ("code" in error && error.code === "ENOENT") return undefined;
	throw new Error(`Cannot run ${command}`, { cause: error });
}
