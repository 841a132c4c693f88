import { isError } from "../../../src/domain/fault.ts";
import { toPaperAt } from "../../../src/domain/paper.ts";
import { planSite, type SitePlan } from "../../../src/plan/plan-site.ts";
import type { ReadPaperResult } from "../../../src/reader/read-paper.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { formatInstant } from "../../../src/strings/format.ts";
import { checkContent } from "../checks/check-content.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { formatFaults } from "../report/format-faults.ts";
import { writeEditorSchemas } from "../editor/write-editor-schemas.ts";
import { digestReader } from "./pages/digest-code.ts";
import { CACHE_DIRECTORY, PROJECT_DIRECTORY } from "./places.ts";
import type { Stamp } from "./reading/file-stamp.ts";
import { openMemory } from "./reading/open-memory.ts";
import { Refusal } from "../command/refusal.ts";
import type { Workshop } from "./workshop.ts";

interface ReadingOrder {
	/** As of `digestCode`. */
	code: string;
	/** Stamps the files of content. */
	stamp: Stamp;
}

/** Reads the paper and plans its site; refuses if anything in it is wrong. */
export async function planBuild(
	{ options, progress }: Pick<Workshop, "options" | "progress">,
	given: ReadingOrder,
): Promise<SitePlan> {
	const { contentDirectory, cutOff, site } = options;
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
	const plan = await progress.stage(
		"plan",
		async () => planSite({ paper: toPaperAt(read.paper, site), cutOff }),
		({ pages }) => BUILD_TEXTS.pages(pages.length),
	);
	checkEveryFileCounts(read, plan);
	await writeEditorSchemas(read.paper, { contentDirectory, projectDirectory: PROJECT_DIRECTORY });
	for (const line of toHeldBack(plan)) progress.print(line);
	return plan;
}

async function readContent(
	{ contentDirectory, cutOff }: Workshop["options"],
	{ code, stamp }: ReadingOrder,
): Promise<ReadPaperResult> {
	const memory = await openMemory({
		...{ contentDirectory, cacheDirectory: CACHE_DIRECTORY },
		version: digestReader(code),
		stamp,
	});
	const read = await checkContent({ contentDirectory, cutOff, severities: ["error"], memory });
	await memory.save();
	return read;
}

function checkEveryFileCounts({ counts }: ReadPaperResult, { publication }: SitePlan): void {
	const { paper, drafts, embargoed } = publication;
	const published = paper.editions.flatMap(({ articles }) => articles).length;
	const known = published + drafts.length + embargoed.length;
	if (known !== counts.articleFiles)
		throw new Error(`${counts.articleFiles} article files became ${known} articles`);
}

/** Says what is not published, a line each. */
function toHeldBack({ publication: { paper, drafts, embargoed } }: SitePlan): string[] {
	return [
		...drafts.map(({ file }) => BUILD_TEXTS.draft(file)),
		...embargoed.map(({ file, publishAt }) => {
			const { timeZone } = paper.site;
			const until = publishAt === undefined ? "" : formatInstant(publishAt, timeZone);
			return BUILD_TEXTS.embargoed({ file, until });
		}),
	];
}
