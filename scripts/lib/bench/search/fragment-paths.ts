import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";

const SIGNATURE_LENGTH = "pagefind_dcd".length;

/** The address of each article by the name of its fragment, so that not every hit has to be fetched to be judged. */
export async function readFragmentPaths(directory: string): Promise<Map<string, string>> {
	const files = await readdir(directory, { recursive: true });
	const paths = new Map<string, string>();
	for (const file of files.filter((name) => name.endsWith(".pf_fragment"))) {
		const text = gunzipSync(await readFile(join(directory, file))).toString("utf8");
		const { url }: { url: string } = JSON.parse(text.slice(SIGNATURE_LENGTH));
		paths.set(basename(file, ".pf_fragment"), url);
	}
	return paths;
}
