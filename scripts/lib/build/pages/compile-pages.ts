import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CACHE_DIRECTORY, PROJECT_DIRECTORY } from "../places.ts";
import { pruneFolder, touch } from "../prune-folder.ts";
import { runChild } from "../run-child.ts";
import type { Workshop } from "../workshop.ts";
import type { CompileRequest } from "./compile-process.ts";

const SCRIPT = fileURLToPath(new URL("compile-process.ts", import.meta.url));
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

/** Compiles the pages for this base, or finds them compiled. `digest` is of `digestCode`. */
export async function compilePages({
	options: { base },
	digest,
	onStart,
}: Pick<Workshop, "options" | "onStart"> & { digest: string }): Promise<CompiledPages> {
	const folder = join(FOLDER, digest.slice(0, 32));
	const isCached = existsSync(folder);
	if (isCached) await touch(folder);
	else await compile({ folder, base, onStart });
	await pruneFolder(FOLDER, MOST_KEPT);
	return {
		digest,
		entry: join(folder, "server/entry.mjs"),
		client: join(folder, "client"),
		isCached,
	};
}

interface Compilation {
	folder: string;
	base: string;
	onStart: Workshop["onStart"];
}

/** The folder is there when it is whole. */
async function compile({ folder, base, onStart }: Compilation): Promise<void> {
	const outDir = `${folder}.${randomUUID().slice(0, 8)}`;
	const request: CompileRequest = { root: PROJECT_DIRECTORY, outDir, base };
	const environment = { NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1", ASTRO_KEY };
	try {
		await mkdir(FOLDER, { recursive: true });
		await runChild({ script: SCRIPT, request, environment, onStart });
		await rename(outDir, folder).catch((error: NodeJS.ErrnoException) => {
			// Another build was first, and compiled the same.
			if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
		});
	} finally {
		await rm(outDir, { recursive: true, force: true });
	}
}
