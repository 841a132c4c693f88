import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { listFiles } from "../check-dist/list-files.ts";
import { runThreads } from "../threads/run-threads.ts";
import type { Compressed } from "./compress-worker.ts";
import type { Workshop } from "./workshop.ts";

const SCRIPT = new URL("compress-worker.ts", import.meta.url);

/** What is text; pictures, books and the search index are compressed already. */
const TEXT = /\.(?:html|css|js|json|xml|svg|txt|eml|webmanifest)$/;

/** Files that a thread is given at once. */
const BATCH = 64;

/** Writes a Brotli and a gzip copy beside every text, for hosts that send them as they are. */
export async function compressSite({ places, progress }: Workshop): Promise<void> {
	const total: Compressed = { files: 0, before: 0, brotli: 0 };
	const work = async () => {
		const files = (await listFiles(places.next)).filter((file) => TEXT.test(file));
		await runThreads<readonly string[], Compressed>({
			script: SCRIPT,
			workerData: { directory: places.next },
			parts: toBatches(files),
			most: Math.ceil(files.length / BATCH),
			onAnswer({ files: count, before, brotli }) {
				total.files += count;
				total.before += before;
				total.brotli += brotli;
			},
		});
	};
	await progress.stage("compress", work, () => BUILD_TEXTS.compressed(total));
}

function* toBatches(files: readonly string[]): Generator<readonly string[], undefined> {
	for (let start = 0; start < files.length; start += BATCH) yield files.slice(start, start + BATCH);
	return undefined;
}
