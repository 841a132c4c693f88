import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { BUILD_TEXTS } from "../../../../src/strings/command-texts-build.ts";
import { EXIT_CODES } from "../../command/exit-codes.ts";
import { Refusal } from "../../command/refusal.ts";
import type { MadeShard } from "../../search/make-shard.ts";
import type { BuildOptions } from "../build-options.ts";
import { checkOut } from "../check-out.ts";
import { compressSite } from "../compress-site.ts";
import { makeShards, planIndex } from "../index-articles.ts";
import { digestCode } from "../pages/digest-code.ts";
import { toPlaces } from "../places.ts";
import { prepare, startCompiling } from "../prepare.ts";
import { createProgress } from "../progress.ts";
import { readPublication } from "../read-publication.ts";
import { stampFile } from "../reading/file-stamp.ts";
import { renderSite } from "../render-site.ts";
import { continueTree } from "../tree/open-tree.ts";
import { withLock } from "../with-lock.ts";
import type { SiteWork, Workshop } from "../workshop.ts";
import { writePublishedPictures } from "../write-published-pictures.ts";
import { listYears } from "./list-years.ts";
import { type PartPlaces, toPartPlaces } from "./part-places.ts";

/**
 * Makes what belongs to one year's editions alone (their pages, documents,
 * pictures and index) into a folder that can be carried to another machine. The
 * site that is served is not touched. Returns the exit code.
 */
export async function buildPart(options: BuildOptions, year: string): Promise<number> {
	const places = toPlaces(options.out);
	checkOut(places.out, options.contentDirectory);
	const part = toPartPlaces(places, year);
	await mkdir(places.parts, { recursive: true });
	await withLock(part.lock, (children) => {
		const workshop = { options, places, progress: createProgress(console.log), children };
		return makePart(workshop, { part, year });
	});
	return EXIT_CODES.done;
}

async function makePart(
	workshop: Workshop,
	{ part, year }: { part: PartPlaces; year: string },
): Promise<void> {
	const { options, progress } = workshop;
	const digest = digestCode(options.base);
	const compiled = startCompiling(workshop, digest);
	const published = await readPublication(workshop, { digest, stamp: stampFile });
	const years = listYears(published.publication);
	if (!years.includes(year))
		throw new Refusal(BUILD_TEXTS.noYear({ year, years }), EXIT_CODES.misused);
	const prepared = await prepare({ ...workshop, ...published }, compiled);
	if (options.isForced) await rm(part.folder, { recursive: true, force: true });
	const tree = continueTree(part.tree, part.manifest);
	const work: SiteWork = { ...prepared, tree, year };
	await makeShards(work, planIndex(work), (made) => packShards(made, part));
	await renderSite(work);
	await writePublishedPictures(work);
	if (options.compress) await compressSite(work);
	tree.sweep();
	tree.save(part.manifest, []);
	const files = [...tree.files()].length;
	const seconds = progress.countSeconds();
	console.log(BUILD_TEXTS.partMade({ year, files, seconds, folder: part.folder }));
}

/** Each shard is there when it is whole; those of former states of the year go. */
async function packShards(shards: readonly MadeShard[], { search }: PartPlaces): Promise<void> {
	await mkdir(search, { recursive: true });
	const keys = new Set(shards.map(({ key }) => key));
	for (const name of await readdir(search))
		if (!keys.has(name)) await rm(join(search, name), { recursive: true });
	for (const { key, directory } of shards) {
		const target = join(search, key);
		if (existsSync(target)) continue;
		const draft = `${target}.draft`;
		await rm(draft, { recursive: true, force: true });
		await cp(directory, draft, { recursive: true });
		await rename(draft, target);
	}
}
