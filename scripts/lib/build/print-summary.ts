import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { listFiles } from "../check-dist/list-files.ts";
import type { Workshop } from "./workshop.ts";

/** Prints what the finished site holds. */
export async function printSummary(
	{ places, progress }: Workshop,
	{ pages, publication }: SitePlan,
): Promise<void> {
	const files = await listFiles(places.out);
	const sizes = await Promise.all(files.map((file) => stat(join(places.out, file))));
	console.log(
		BUILD_TEXTS.summary({
			articles: pages.filter(({ kind }) => kind === "article").length,
			pages: pages.length,
			drafts: publication.drafts.length,
			embargoed: publication.embargoed.length,
			files: files.length,
			bytes: sizes.reduce((total, { size }) => total + size, 0),
			seconds: progress.countSeconds(),
		}),
	);
	console.log(BUILD_TEXTS.writtenTo(places.out));
}
