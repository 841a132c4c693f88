import { rm } from "node:fs/promises";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import type { BuildOptions } from "./build-options.ts";
import { checkOut } from "./check-out.ts";
import { findWork } from "./find-work.ts";
import { makePages } from "./make-pages.ts";
import { toPlaces, toProofPlaces } from "./places.ts";
import { prepare, startCompiling } from "./prepare.ts";
import { printSummary } from "./print-summary.ts";
import { createProgress } from "./progress.ts";
import { readPublication } from "./read-publication.ts";
import { continueTree } from "./tree/open-tree.ts";
import { noteInputs } from "./unchanged.ts";
import { withLock } from "./with-lock.ts";
import type { ReadWork, SiteWork, Workshop } from "./workshop.ts";
import { writeSchemas } from "./write-schemas.ts";

/**
 * Makes a proof (清样) of the site: everything that its pages show, unchecked and
 * without a search, in a folder of its own that each proof goes on with. The site that is served
 * is not touched. Returns the exit code.
 */
export async function buildProof(options: BuildOptions): Promise<number> {
	const site = toPlaces(options.out);
	checkOut(site.out, options.contentDirectory);
	const places = toProofPlaces(site);
	await withLock(places.lock, (children) =>
		makeProof({ options, places, progress: createProgress(console.log), children }),
	);
	return EXIT_CODES.done;
}

async function makeProof(workshop: Workshop): Promise<void> {
	const { options, places } = workshop;
	const found = findWork(workshop);
	if (!found) return;
	const compiled = startCompiling(workshop, found.digest);
	const read: ReadWork = { ...workshop, ...(await readPublication(workshop, found)) };
	const prepared = await prepare(read, compiled);
	if (options.isForced) await rm(places.out, { recursive: true, force: true });
	const work: SiteWork = { ...prepared, tree: continueTree(places.out, places.manifests.out) };
	await makePages(work, { hasCards: false });
	await writeSchemas(work);
	work.tree.sweep();
	work.tree.save(places.manifests.out, []);
	noteInputs(places, { ...found.builtFrom, plan: work.plan });
	printSummary(work);
	console.log(BUILD_TEXTS.proof(places.out));
}
