import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { findBuiltBase } from "./find-built-base.ts";
import { Refusal } from "../command/refusal.ts";

/** Refuses to replace a folder that is not a site built here: a swap removes what it replaces. */
export function checkOut(out: string, contentDirectory: string): void {
	if (!existsSync(contentDirectory)) refuse(BUILD_TEXTS.noContent(contentDirectory));
	const content = realpathSync(contentDirectory);
	if (isWithin(out, content) || isWithin(content, out)) refuse(BUILD_TEXTS.outAndContent);
	const stats = lstatSync(out, { throwIfNoEntry: false });
	if (!stats) return;
	if (!stats.isDirectory()) refuse(BUILD_TEXTS.outNotDirectory(out));
	const isForeign = readdirSync(out).length > 0 && findBuiltBase(out) === undefined;
	if (isForeign) refuse(BUILD_TEXTS.foreignOut(out));
}

function refuse(message: string): never {
	throw new Refusal(message, EXIT_CODES.misused);
}

function isWithin(path: string, folder: string): boolean {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
