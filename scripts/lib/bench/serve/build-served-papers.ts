import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseInstant } from "../../../../src/domain/instant.ts";
import { buildSite } from "../../build/build-site.ts";
import { DEFAULT_CONTENT, toPlaces } from "../../build/places.ts";
import { readRedirects } from "../../serve/read-redirects.ts";
import type { ServerOrder } from "./server-program.ts";

/** A paper that was built with compressed copies, laid out as the manual tells. */
export type ServedPaper = Pick<ServerOrder, "site" | "root" | "state">;

const BASES = ["/", "/paper/"];
/** Any instant at which the sample paper is out. */
const BUILT_AT = "2026-01-01T00:00:00+08:00";
const FORMER_ADDRESS = "/jiuzhi/";

/** Builds the sample paper, an article of it at a former address too, once at the root and once under a base. */
export async function buildServedPapers(
	folder: string,
	onBuild: (base: string) => void,
): Promise<ServedPaper[]> {
	const content = join(folder, "content");
	await cp(DEFAULT_CONTENT, content, { recursive: true });
	await addFormerAddress(content);
	const papers: ServedPaper[] = [];
	for (const [index, base] of BASES.entries()) {
		onBuild(base);
		papers.push(await buildPaper({ content, base, folder: join(folder, `paper-${index}`) }));
	}
	return papers;
}

async function addFormerAddress(content: string): Promise<void> {
	const editions = join(content, "editions");
	const files = (await readdir(editions, { recursive: true })).filter((path) =>
		path.endsWith(".md"),
	);
	for (const file of files.sort()) {
		const text = await readFile(join(editions, file), "utf8");
		if (/^(?:aliases|draft|publishAt):/m.test(text)) continue;
		const withAlias = text.replace("---\n", `---\naliases: [${FORMER_ADDRESS}]\n`);
		return writeFile(join(editions, file), withAlias);
	}
}

async function buildPaper(order: { content: string; base: string; folder: string }) {
	const cutOff = parseInstant(BUILT_AT);
	if (cutOff === undefined) throw new Error(`Not an instant: ${BUILT_AT}`);
	const directory = join(order.folder, "dist");
	const exitCode = await buildSite({
		...{ contentDirectory: order.content, out: directory, cutOff, base: order.base },
		...{ site: undefined, compress: true, isForced: false, merges: false },
	});
	if (exitCode !== 0 || readRedirects(directory).length === 0) {
		throw new Error("The sample paper could not be built with a former address");
	}
	const site = { directory, base: order.base };
	return { site, root: await makeRoot(order), state: toPlaces(directory).state };
}

/** `dist/` itself, or a folder in which the base leads to it. */
async function makeRoot({ base, folder }: { base: string; folder: string }): Promise<string> {
	const directory = join(folder, "dist");
	if (base === "/") return directory;
	const root = join(folder, "www");
	const link = join(root, base.slice(0, -1));
	await mkdir(dirname(link), { recursive: true });
	await symlink(directory, link);
	return root;
}
