import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { runThreads } from "../threads/run-threads.ts";
import { toBatches } from "../threads/to-batches.ts";
import type { Compressed } from "./compress-worker.ts";
import type { TreeFile } from "./tree/manifest.ts";
import type { SiteWork } from "./workshop.ts";

const SCRIPT = new URL("compress-worker.ts", import.meta.url);

/** What is text; pictures, books and the search index are compressed already. */
const TEXT = /\.(?:html|css|js|json|xml|svg|txt|eml|webmanifest)$/;

/** Files that a thread is given at once. */
const BATCH = 64;

/** Raised by every change to how copies are made. */
const COPIES_VERSION = 1;

/** Writes a Brotli and a gzip copy beside every text, for hosts that send them as they are. */
export async function compressSite({ tree, progress }: SiteWork): Promise<void> {
	const work = async () => {
		const texts = [...tree.files()].filter(({ path }) => TEXT.test(path));
		const dirty = texts.filter((text) => !tree.claim(...toCopies(text)));
		const total = { files: 0, before: 0, brotli: 0 };
		await runThreads<readonly string[], Compressed>({
			script: SCRIPT,
			workerData: { directory: tree.directory },
			parts: toBatches(
				dirty.map(({ path }) => path),
				BATCH,
			),
			most: Math.ceil(dirty.length / BATCH),
			onAnswer(files) {
				for (const { original, copies, brotli } of files) {
					const [name, key] = toCopies(original);
					tree.add(name, { key, files: copies });
					total.files += 1;
					total.before += original.size;
					total.brotli += brotli;
				}
			},
		});
		return total;
	};
	await progress.stage("compress", work, BUILD_TEXTS.compressed);
}

/** The unit of a text's copies. */
function toCopies({ path, digest }: TreeFile): [string, string] {
	return [`copies:${path}`, `${COPIES_VERSION} ${digest}`];
}
