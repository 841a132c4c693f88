import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import type { BuildOptions } from "./build-options.ts";
import { checkOut } from "./check-out.ts";
import { checkSite } from "./check-site.ts";
import {
	type IndexInMaking,
	type IndexPlan,
	planIndex,
	prepareSearch,
	proveSearch,
	startIndex,
} from "./index-articles.ts";
import { compressSite } from "./compress-site.ts";
import { findWork } from "./find-work.ts";
import { makePages } from "./make-pages.ts";
import { readParts } from "./parts/read-parts.ts";
import { prepare, startCompiling } from "./prepare.ts";
import { toPlaces } from "./places.ts";
import { createProgress } from "./progress.ts";
import { Refusal } from "../command/refusal.ts";
import { printSummary } from "./print-summary.ts";
import { readPublication } from "./read-publication.ts";
import { restorePrevious, swapIn } from "./swap.ts";
import { together } from "./together.ts";
import { openTree } from "./tree/open-tree.ts";
import { noteInputs } from "./unchanged.ts";
import { withLock } from "./with-lock.ts";
import type { ReadWork, SiteWork, Workshop } from "./workshop.ts";
import { writeSchemas } from "./write-schemas.ts";

/**
 * Builds the site beside `out` and swaps it in when every check has passed.
 * Returns the exit code; whatever it is but 0, `out` holds the former site.
 */
export async function buildSite(options: BuildOptions): Promise<number> {
	try {
		const places = toPlaces(options.out);
		checkOut(places.out, options.contentDirectory);
		await withLock(places.lock, async (children) => {
			if (await restorePrevious(places)) console.log(BUILD_TEXTS.restored);
			await build({ options, places, progress: createProgress(console.log), children });
		});
		return EXIT_CODES.done;
	} catch (error) {
		if (error instanceof Refusal) {
			console.error(error.message);
			return error.exitCode;
		}
		console.error(BUILD_TEXTS.untouched);
		throw error;
	}
}

async function build(workshop: Workshop): Promise<void> {
	const { places, progress, options, children } = workshop;
	const found = findWork(workshop);
	if (!found) return;
	if (!options.merges) prepareSearch(children);
	const compiled = startCompiling(workshop, found.digest);
	const parts = options.merges ? await readParts(places) : [];
	const read: ReadWork = { ...workshop, ...(await readPublication(workshop, found)) };
	const index = planIndex(read);
	const begun = index.isLight ? startIndex(read, index) : undefined;
	const prepared = await prepare(read, compiled);
	const tree = openTree(places, { isForced: options.isForced, parts });
	const work: SiteWork = { ...prepared, tree };
	const { proof } = await makeSite(work, begun ?? startIndex(read, index), index);
	await writeSchemas(read);
	if (options.merges) console.log(BUILD_TEXTS.taken({ parts: parts.length, units: tree.taken }));
	tree.sweep();
	const { anchors } = await checkSite(work);
	await proof;
	await progress.stage("swap", async () => {
		tree.save(places.manifests.next, anchors);
		await swapIn(places);
	});
	noteInputs(places, { ...found.builtFrom, plan: work.plan });
	printSummary(work);
}

/**
 * Makes everything that the site holds: what readers open, and what searches it.
 * The search is proved as soon as it is there; where there is memory, beside all
 * that is done meanwhile, even after this has ended.
 */
async function makeSite(
	work: SiteWork,
	index: IndexInMaking,
	{ isLight }: IndexPlan,
): Promise<{ proof: Promise<void> }> {
	let proof = Promise.resolve();
	const makeSearch = async () => {
		proof = proveSearch(work, await index.place(work));
		// Whoever waits for it hears how it ends.
		proof.catch(() => undefined);
	};
	if (isLight) {
		await together(makeSearch, () => makePages(work));
	} else {
		await makeSearch();
		await proof;
		await makePages(work);
	}
	if (work.options.compress) await compressSite(work);
	return { proof };
}
