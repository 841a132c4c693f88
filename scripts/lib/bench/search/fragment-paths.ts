import { readdir, readFile } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { gunzipSync } from "node:zlib";

const SIGNATURE_LENGTH = "pagefind_dcd".length;
const EXTENSION = ".pf_fragment";

/**
 * The address of each article by what its hit is called, so that not every hit has to be fetched to be
 * judged: `2029/x-han_1a2b3c4` with the shard, whose fragments' names are unique only within it, and
 * `zh_1a2b3c4` in an index without shards.
 */
export async function readFragmentPaths(directory: string): Promise<Map<string, string>> {
	const files = await readdir(directory, { recursive: true });
	const paths = new Map<string, string>();
	for (const file of files.filter((name) => name.endsWith(EXTENSION))) {
		const text = gunzipSync(await readFile(join(directory, file))).toString("utf8");
		const { url }: { url: string } = JSON.parse(text.slice(SIGNATURE_LENGTH));
		paths.set(toId(file), url);
	}
	return paths;
}

/** `pagefind/parts/2029/fragment/….pf_fragment` is in the shard 2029. */
function toId(file: string): string {
	const name = basename(file, EXTENSION);
	const [shard, folder] = file.split(sep).slice(-3, -1).concat(["", ""]);
	const isShard = file.split(sep).at(-4) === "parts" && folder === "fragment";
	return isShard ? `${shard}/${name}` : name;
}
