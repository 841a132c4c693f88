import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import type { AnchorUse, CheckAnswer, CheckOrder } from "./check-worker.ts";
import type { BuiltSite, Defect } from "./defect.ts";
import { readKnownPages } from "./known-pages.ts";
import { isPage } from "./page-files.ts";
import { toPageReferences } from "./page-references.ts";

const SCRIPT = new URL("check-worker.ts", import.meta.url);

/** Pages that a thread is given at once. */
const BATCH = 32;

/**
 * What is wrong with the pages of a site, by several threads: HTML that is not
 * valid or against our policy, links, pictures and anchors that lead nowhere
 * within the site. A page that was found good before is not validated again;
 * its links are followed each time, because their ends may have gone.
 */
export async function findPageDefects(
	{ directory, base, cacheDirectory }: BuiltSite,
	files: readonly string[],
): Promise<Defect[]> {
	const known = await readKnownPages(cacheDirectory, base);
	const pages = files.filter(isPage);
	const order: CheckOrder = { directory, base, files, known: known.digests };
	const batches = toBatches(pages);
	const threads = Math.min(availableParallelism(), Math.ceil(pages.length / BATCH));
	const answers: CheckAnswer[] = [];
	await Promise.all(
		Array.from({ length: threads }, () =>
			runThread(order, { batches, onAnswer: (answer) => answers.push(answer) }),
		),
	);
	await known.keep(answers.flatMap(({ good }) => good));
	const anchors = answers.flatMap((answer) => answer.anchors);
	return [
		...answers.flatMap(({ defects }) => defects),
		...(await findDeadAnchors(directory, anchors)),
	];
}

function* toBatches(pages: readonly string[]): Generator<readonly string[], undefined> {
	for (let start = 0; start < pages.length; start += BATCH) {
		yield pages.slice(start, start + BATCH);
	}
	return undefined;
}

interface Work {
	batches: Iterator<readonly string[], undefined>;
	onAnswer(answer: CheckAnswer): void;
}

async function runThread(order: CheckOrder, { batches, onAnswer }: Work): Promise<void> {
	const worker = new Worker(SCRIPT, { workerData: order });
	try {
		await new Promise<void>((resolve, reject) => {
			const next = () => {
				const { value, done } = batches.next();
				if (done === true) resolve();
				else worker.postMessage(value);
			};
			worker.on("message", (answer: CheckAnswer) => {
				onAnswer(answer);
				next();
			});
			worker.on("error", reject);
			worker.on("exit", (code) => reject(new Error(`A thread ended with exit code ${code}`)));
			next();
		});
	} finally {
		worker.removeAllListeners();
		await worker.terminate();
	}
}

/** Few pages have places that others lead to, so those are read again instead of keeping the ids of all. */
async function findDeadAnchors(
	directory: string,
	anchors: readonly AnchorUse[],
): Promise<Defect[]> {
	const defects: Defect[] = [];
	for (const [file, uses] of Map.groupBy(anchors, (use) => use.file)) {
		const { ids } = toPageReferences(await readFile(join(directory, file), "utf8"));
		for (const { from, path, fragment } of uses.filter((use) => !ids.has(use.fragment))) {
			const message = CHECK_TEXTS.deadLink({ link: `${path}#${fragment}`, status: 200 });
			defects.push({ rule: "dead-anchor", file: from, message });
		}
	}
	return defects;
}
