import { createHash, type Hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_DIRECTORY } from "../places.ts";

/** Everything that compiled pages are made of, relative to the project; what it names of packages is in the lock file. */
const SOURCES = ["src", "public", "astro.config.mjs", "package-lock.json"] as const;

/** What decides, besides these, which article is read and which is refused. */
const CHECKS = ["scripts/lib/checks"] as const;

/** What bodies are rendered by: they stay as they are when a template changes. */
const MARKDOWN = ["src/markdown", "src/domain", "src/strings", "package-lock.json"] as const;

/** SHA-256 of the code that renders bodies, lower-case hex. */
export function digestMarkdown(): Promise<string> {
	return digestWith(process.version, MARKDOWN);
}

/** Everything that a build is done by, besides what pages are made of. */
const COMMANDS = ["scripts"] as const;

/** SHA-256 of the code that reads and checks articles, lower-case hex. `code` is of `digestCode`. */
export function digestReader(code: string): Promise<string> {
	return digestWith(code, CHECKS);
}

/** SHA-256 of all code that has a part in a build, lower-case hex. `code` is of `digestCode`. */
export function digestBuild(code: string): Promise<string> {
	return digestWith(code, COMMANDS);
}

async function digestWith(code: string, sources: readonly string[]): Promise<string> {
	const hash = createHash("sha256").update(code);
	for (const source of sources) await addTree(hash, source);
	return hash.digest("hex");
}

/** SHA-256 of the code of the pages, of the runtime that compiles it and of the address it is compiled for, lower-case hex. */
export async function digestCode(base: string): Promise<string> {
	const hash = createHash("sha256").update(JSON.stringify([base, process.version]));
	for (const source of SOURCES) await addTree(hash, source);
	return hash.digest("hex");
}

async function addTree(hash: Hash, path: string): Promise<void> {
	const full = join(PROJECT_DIRECTORY, path);
	const entries = await readdir(full, { withFileTypes: true }).catch(toFile);
	if (!entries) {
		hash.update(`${path}\0`).update(await readFile(full));
		return;
	}
	const names = entries.map(({ name }) => name).sort();
	for (const name of names) await addTree(hash, `${path}/${name}`);
}

function toFile(error: NodeJS.ErrnoException): undefined {
	if (error.code !== "ENOTDIR") throw error;
}
