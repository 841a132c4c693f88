import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import type { BuildOptions } from "./build-options.ts";
import { checkOut } from "./check-out.ts";
import { checkSite } from "./check-site.ts";
import { indexArticles } from "./index-articles.ts";
import { compressSite } from "./compress-site.ts";
import { letGoOnSignal } from "./let-go-on-signal.ts";
import { takeLock } from "./lock.ts";
import { planBuild } from "./plan-build.ts";
import { toPlaces } from "./places.ts";
import { createProgress } from "./progress.ts";
import { Refusal } from "../command/refusal.ts";
import { renderSite } from "./render-site.ts";
import { printSummary } from "./print-summary.ts";
import { restorePrevious, swapIn } from "./swap.ts";
import type { Workshop } from "./workshop.ts";
import { writeDocuments } from "./write-documents.ts";
import { writeHeaders } from "./write-headers.ts";
import { writePublishedPictures } from "./write-published-pictures.ts";

/**
 * Builds the site beside `out` and swaps it in when every check has passed.
 * Returns the exit code; whatever it is but 0, `out` holds the former site.
 */
export async function buildSite(options: BuildOptions): Promise<number> {
	try {
		await buildWithLock(options);
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

async function buildWithLock(options: BuildOptions): Promise<void> {
	const places = toPlaces(options.out);
	checkOut(places.out, options.contentDirectory);
	const lock = await takeLock(places.lock);
	if ("heldBy" in lock) throw new Refusal(BUILD_TEXTS.busy(lock.heldBy), EXIT_CODES.busy);
	const guard = letGoOnSignal(lock);
	try {
		if (await restorePrevious(places)) console.log(BUILD_TEXTS.restored);
		await build({
			options,
			places,
			progress: createProgress(console.log),
			async onStart(child) {
				guard.watch(child);
				await lock.nameChild(child.pid);
			},
		});
	} finally {
		guard.stop();
		lock.release();
	}
}

async function build(workshop: Workshop): Promise<void> {
	const { places, progress } = workshop;
	const plan = await planBuild(workshop);
	await renderSite(workshop, plan);
	await writePublishedPictures(workshop, plan);
	await indexArticles(workshop, plan);
	await writeDocuments(workshop, plan);
	await writeHeaders(workshop);
	await checkSite(workshop, plan);
	if (workshop.options.compress) await compressSite(workshop);
	await progress.stage("swap", () => swapIn(places));
	await printSummary(workshop, plan);
}
