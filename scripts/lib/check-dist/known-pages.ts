import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** What decides whether a page is good HTML, besides the page. */
const RULES = [
	"html-rules.ts",
	"loaded-addresses.ts",
	"check-html.ts",
	"to-outlines.ts",
	"shorten-attributes.ts",
	"script-address.ts",
] as const;

/** Digests of the outlines of pages whose HTML was found good: a page of nothing else is good under the same rules. */
export interface KnownPages {
	digests: ReadonlySet<string>;
	/** Replaces what is known by what this site holds; adds to it if only a part of the site was looked at. */
	keep(good: readonly string[], part: { isPart: boolean }): Promise<void>;
}

/** Without a cache every page is new. */
export async function readKnownPages(
	cacheDirectory: string | undefined,
	base: string,
): Promise<KnownPages> {
	if (cacheDirectory === undefined) return { digests: new Set(), keep: async () => undefined };
	const file = join(cacheDirectory, "checks", `${await digestRules(base)}.txt`);
	const text = await readFile(file, "utf8").catch(() => "");
	const digests = new Set(text.split("\n"));
	return {
		digests,
		async keep(good, { isPart }) {
			if (isPart && good.every((digest) => digests.has(digest))) return;
			await mkdir(dirname(file), { recursive: true });
			const draft = `${file}.${process.pid}`;
			await writeFile(draft, [...new Set([...(isPart ? digests : []), ...good])].sort().join("\n"));
			await rename(draft, file);
		},
	};
}

async function digestRules(base: string): Promise<string> {
	const hash = createHash("sha256").update(base);
	hash.update(await readFile(require.resolve("html-validate/package.json")));
	for (const name of RULES) hash.update(await readFile(join(FOLDER, name)));
	return hash.digest("hex").slice(0, 16);
}
