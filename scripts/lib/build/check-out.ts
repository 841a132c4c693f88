import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { findBuiltBase } from "./find-built-base.ts";
import { Refusal } from "./refusal.ts";

/** Refuses to replace a folder that is not a site built here: a swap removes what it replaces. */
export function checkOut(out: string, contentDirectory: string): void {
	if (
		isWithin(out, realpathSync(contentDirectory)) ||
		isWithin(realpathSync(contentDirectory), out)
	)
		throw new Refusal(BUILD_TEXTS.outAndContent, EXIT_CODES.misused);
	const stats = lstatSync(out, { throwIfNoEntry: false });
	if (!stats) return;
	if (!stats.isDirectory()) throw new Refusal(BUILD_TEXTS.outNotDirectory(out), EXIT_CODES.misused);
	if (readdirSync(out).length > 0 && findBuiltBase(out) === undefined)
		throw new Refusal(BUILD_TEXTS.foreignOut(out), EXIT_CODES.misused);
}

function isWithin(path: string, folder: string): boolean {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
