import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import { runThreads } from "../threads/run-threads.ts";
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
	const answers: CheckAnswer[] = [];
	await runThreads<readonly string[], CheckAnswer>({
		script: SCRIPT,
		workerData: order,
		parts: toBatches(pages),
		most: Math.ceil(pages.length / BATCH),
		onAnswer: (answer) => void answers.push(answer),
	});
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
