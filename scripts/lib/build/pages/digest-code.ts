import { createHash, type Hash, hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_DIRECTORY } from "../places.ts";
import { readProgramDigests } from "../program/program-digests.ts";

/** Everything that compiled pages are made of, relative to the project; what it names of packages is in the lock file. */
const SOURCES = ["src", "public", "astro.config.mjs", "package-lock.json"] as const;

/** What decides, besides these, which article is read and which is refused. */
const CHECKS = ["scripts/lib/checks"] as const;

/** What bodies are rendered by: they stay as they are when a template changes. */
const MARKDOWN = ["src/markdown", "src/domain", "src/strings", "package-lock.json"] as const;

/** SHA-256 of the code that renders bodies, lower-case hex. */
export function digestMarkdown(): string {
	return digestWith(process.version, MARKDOWN);
}

/** Everything that a build is done by, besides what pages are made of. */
const COMMANDS = ["scripts"] as const;

/** SHA-256 of the code that reads and checks articles, lower-case hex. `code` is of `digestCode`. */
export function digestReader(code: string): string {
	return digestWith(code, CHECKS);
}

/** SHA-256 of all code that has a part in a build, lower-case hex. `code` is of `digestCode`. */
export function digestBuild(code: string): string {
	return digestWith(code, COMMANDS);
}

function digestWith(code: string, sources: readonly string[]): string {
	const known = readProgramDigests();
	const digests = sources.map((source) => known?.[source] ?? digestTree(source));
	return hash("sha256", [code, ...digests].join());
}

/** SHA-256 of each of the sources, lower-case hex, by their names. */
export type SourceDigests = Readonly<Record<string, string>>;

/** Digests every source that counts in a build, from the files. */
export function digestSources(): SourceDigests {
	const sources = new Set([...SOURCES, ...CHECKS, ...MARKDOWN, ...COMMANDS]);
	return Object.fromEntries([...sources].map((source) => [source, digestTree(source)]));
}

function digestTree(source: string): string {
	const sum = createHash("sha256");
	addTree(sum, source);
	return sum.digest("hex");
}

/** SHA-256 of the code of the pages, of the runtime that compiles it and of the address it is compiled for, lower-case hex. */
export function digestCode(base: string): string {
	return digestWith(JSON.stringify([base, process.version]), SOURCES);
}

/** At once, since nothing can go on before it is known what the code is. */
function addTree(sum: Hash, path: string): void {
	const full = join(PROJECT_DIRECTORY, path);
	if (!statSync(full).isDirectory()) {
		sum.update(`${path}\0`).update(readFileSync(full));
		return;
	}
	for (const name of readdirSync(full).sort()) addTree(sum, `${path}/${name}`);
}
