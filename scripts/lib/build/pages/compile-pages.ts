import { randomUUID } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CACHE_DIRECTORY, PROJECT_DIRECTORY } from "../places.ts";
import { PROGRAMS, toProgramFolder } from "../program/program-places.ts";
import { pruneFolder, touch } from "../prune-folder.ts";
import type { Workshop } from "../workshop.ts";
import type { CompileRequest } from "./compile-process.ts";

const SCRIPT = new URL("compile-process.ts", import.meta.url);
const FOLDER = join(CACHE_DIRECTORY, "code");

/** Compiled code that is kept for other branches and bases; what was used last stays. */
const MOST_KEPT = 4;

/** Astro seals server islands by a key; the site has none, and the same code is to be the same bytes. */
const ASTRO_KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

/** The pages' code, ready to be asked for pages. */
export interface CompiledPages {
	/** Changes whenever a page could be rendered to other bytes: SHA-256, lower-case hex. */
	digest: string;
	/** The module that exports `app`. */
	entry: string;
	/** The folder of scripts, styles and public files. */
	client: string;
	isCached: boolean;
}

/** Compiles the pages for this base, or finds them compiled, and then makes the build a program of its own. `digest` is of `digestCode`. */
export async function compilePages({
	options: { base },
	digest,
	children,
}: Pick<Workshop, "options" | "children"> & { digest: string }): Promise<CompiledPages> {
	const folder = join(FOLDER, digest.slice(0, 32));
	const program = toProgramFolder();
	const isCached = existsSync(folder);
	await compile({
		...{ base, children },
		pages: isCached ? undefined : folder,
		program: hasSeen(folder, program) && !existsSync(program) ? program : undefined,
	});
	noteSeen(folder, program);
	await touch(folder);
	if (existsSync(program)) await touch(program);
	await pruneFolder(FOLDER, MOST_KEPT);
	await pruneFolder(PROGRAMS, MOST_KEPT);
	return {
		digest,
		entry: join(folder, "server/entry.mjs"),
		client: join(folder, "client"),
		isCached,
	};
}

/**
 * Whether a build of this code was here before. The first may be its last, as
 * where each build has a machine of its own; those after it are worth a program.
 */
function hasSeen(code: string, program: string): boolean {
	return existsSync(toNote(code, program));
}

function noteSeen(code: string, program: string): void {
	writeFileSync(toNote(code, program), "");
}

/** A program is named by its code and by its place. */
function toNote(code: string, program: string): string {
	return join(code, `built-by-${basename(program)}`);
}

interface Compilation {
	/** The folders of what has to be compiled. */
	pages: string | undefined;
	program: string | undefined;
	base: string;
	children: Workshop["children"];
}

/** Each folder is there when it is whole. */
async function compile({ pages, program, base, children }: Compilation): Promise<void> {
	const folders = [pages, program].filter((folder) => folder !== undefined);
	if (folders.length === 0) return;
	const mark = randomUUID().slice(0, 8);
	const toDraft = (folder: string) => `${folder}.${mark}`;
	const request: CompileRequest = {
		root: PROJECT_DIRECTORY,
		pages: pages === undefined ? undefined : { outDir: toDraft(pages), base },
		program: program === undefined ? undefined : { outDir: toDraft(program) },
	};
	const environment = { NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1", ASTRO_KEY };
	try {
		for (const folder of folders) await mkdir(dirname(folder), { recursive: true });
		await children.run({ script: SCRIPT, request, environment });
		for (const folder of folders) await rename(toDraft(folder), folder).catch(allowMade);
	} finally {
		for (const folder of folders) await rm(toDraft(folder), { recursive: true, force: true });
	}
}

/** Another build was first, and compiled the same. */
function allowMade(error: NodeJS.ErrnoException): void {
	if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
}
