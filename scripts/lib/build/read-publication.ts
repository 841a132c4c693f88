import { isError } from "../../../src/domain/fault.ts";
import { type Paper, toPaperAt } from "../../../src/domain/paper.ts";
import { type Publication, toPublication } from "../../../src/domain/publication.ts";
import { createModelDigests, type ModelDigests } from "../../../src/plan/model-digests.ts";
import type { ReadPaperResult } from "../../../src/reader/read-paper.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { formatInstant } from "../../../src/strings/format.ts";
import { checkContent } from "../checks/check-content.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { formatFaults } from "../report/format-faults.ts";
import type { FoundWork } from "./find-work.ts";
import { digestReader } from "./pages/digest-code.ts";
import { CACHE_DIRECTORY } from "./places.ts";
import { openMemory } from "./reading/open-memory.ts";
import { Refusal } from "../command/refusal.ts";
import type { Workshop } from "./workshop.ts";

type ReadingOrder = Pick<FoundWork, "digest" | "stamp">;

/** The paper as its files have it, and what of it is published. */
export interface ReadPublication {
	paper: Paper;
	publication: Publication;
	/** Of all that is published. */
	digests: ModelDigests;
}

/** Reads the paper and decides what of it is published; refuses if anything in it is wrong. */
export async function readPublication(
	{ options, progress }: Pick<Workshop, "options" | "progress">,
	given: ReadingOrder,
): Promise<ReadPublication> {
	const { cutOff, site } = options;
	const read = await progress.stage(
		"read",
		() => readContent(options, given),
		({ paper, counts }) =>
			BUILD_TEXTS.read({ articles: counts.articleFiles, editions: paper.editions.length }),
	);
	if (read.faults.some(isError)) {
		console.error(formatFaults(read.faults, { colour: process.stderr.isTTY === true }));
		throw new Refusal(BUILD_TEXTS.faulty, EXIT_CODES.failed);
	}
	const publication = toPublication(toPaperAt(read.paper, site), cutOff);
	checkEveryFileCounts(read, publication);
	for (const line of toHeldBack(publication)) progress.print(line);
	const { site: published, districts, columns, people } = publication.paper;
	const digests = createModelDigests([published, ...districts, ...columns, ...people]);
	return { paper: read.paper, publication, digests };
}

async function readContent(
	{ contentDirectory, cutOff }: Workshop["options"],
	{ digest, stamp }: ReadingOrder,
): Promise<ReadPaperResult> {
	const memory = await openMemory({
		...{ contentDirectory, cacheDirectory: CACHE_DIRECTORY },
		version: digestReader(digest),
		stamp,
	});
	const read = await checkContent({ contentDirectory, cutOff, severities: ["error"], memory });
	await memory.save();
	return read;
}

function checkEveryFileCounts(
	{ counts }: ReadPaperResult,
	{ paper, drafts, embargoed }: Publication,
): void {
	const published = paper.editions.flatMap(({ articles }) => articles).length;
	const known = published + drafts.length + embargoed.length;
	if (known !== counts.articleFiles)
		throw new Error(`${counts.articleFiles} article files became ${known} articles`);
}

/** Says what is not published, a line each. */
function toHeldBack({ paper, drafts, embargoed }: Publication): string[] {
	return [
		...drafts.map(({ file }) => BUILD_TEXTS.draft(file)),
		...embargoed.map(({ file, publishAt }) => {
			const { timeZone } = paper.site;
			const until = publishAt === undefined ? "" : formatInstant(publishAt, timeZone);
			return BUILD_TEXTS.embargoed({ file, until });
		}),
	];
}
