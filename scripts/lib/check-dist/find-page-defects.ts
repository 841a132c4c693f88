import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import { runThreads } from "../threads/run-threads.ts";
import { toBatches } from "../threads/to-batches.ts";
import type { AnchorUse } from "./anchor-use.ts";
import type { CheckedSite } from "./check-built-site.ts";
import type { BuiltSite, Defect, SiteChanges } from "./defect.ts";
import { readKnownPages } from "./known-pages.ts";
import { type CheckAnswer, type CheckOrder, createPageChecker } from "./page-checker.ts";
import { isPage } from "./page-files.ts";
import { toPageReferences } from "./page-references.ts";

const SCRIPT = new URL("check-worker.ts", import.meta.url);

/** Pages that a thread is given at once. */
const BATCH = 32;

/** Fewer pages than these are checked before a thread has started. */
const WORTH_A_THREAD = 64;

/**
 * What is wrong with the pages of a site, by several threads: HTML that is not
 * valid or against our policy, links, pictures and anchors that lead nowhere
 * within the site. A page that is built as good pages are is not validated;
 * its links are followed again unless it is known that their ends are there.
 */
export async function findPageDefects(
	site: BuiltSite,
	files: readonly string[],
): Promise<CheckedSite> {
	const { changes } = site;
	const pages = files.filter(isPage);
	const looked = pages.filter((page) => !changes || changes.gone.length > 0 || changes.has(page));
	const answers = await checkPages(site, { files, pages: looked });
	const checked = new Set(answers.flatMap((answer) => answer.checked));
	const found = answers.flatMap((answer) => answer.anchors);
	const kept = toKeptAnchors({ changes, checked, pages });
	const unproved = [...found, ...kept.filter(({ file }) => changes?.has(file))];
	return {
		defects: [
			...answers.flatMap(({ defects }) => defects),
			...(await findDeadAnchors(site.directory, unproved)),
		],
		anchors: [...found, ...kept],
	};
}

async function checkPages(
	{ directory, base, cacheDirectory, changes }: BuiltSite,
	{ files, pages }: { files: readonly string[]; pages: readonly string[] },
): Promise<CheckAnswer[]> {
	if (pages.length === 0) return [];
	const known = await readKnownPages(cacheDirectory, base);
	const order: CheckOrder = {
		...{ directory, base, files, known: known.digests },
		suspects: changes && { changed: pages.filter(changes.has), gone: changes.gone },
	};
	const answers =
		pages.length < WORTH_A_THREAD
			? [await createPageChecker(order)(pages)]
			: await checkByThreads(order, pages);
	await known.keep(
		answers.flatMap(({ good }) => good),
		{ isPart: changes !== undefined },
	);
	return answers;
}

async function checkByThreads(order: CheckOrder, pages: readonly string[]): Promise<CheckAnswer[]> {
	const answers: CheckAnswer[] = [];
	await runThreads<readonly string[], CheckAnswer>({
		script: SCRIPT,
		workerData: order,
		parts: toBatches(pages, BATCH),
		most: Math.ceil(pages.length / BATCH),
		onAnswer: (answer) => void answers.push(answer),
	});
	return answers;
}

interface Kept {
	changes: SiteChanges | undefined;
	checked: ReadonlySet<string>;
	pages: readonly string[];
}

/** The anchors of pages that were not looked at again. */
function toKeptAnchors({ changes, checked, pages }: Kept): AnchorUse[] {
	const there = new Set(pages);
	const before = changes?.anchors ?? [];
	return before.filter(({ from }) => there.has(from) && !checked.has(from));
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
