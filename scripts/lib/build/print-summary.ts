import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import type { SiteWork } from "./workshop.ts";

/** Prints what the finished site holds. */
export function printSummary({ places, progress, plan, tree }: SiteWork): void {
	const { pages, publication } = plan;
	const files = [...tree.files()];
	console.log(
		BUILD_TEXTS.summary({
			articles: pages.filter(({ kind }) => kind === "article").length,
			pages: pages.length,
			drafts: publication.drafts.length,
			embargoed: publication.embargoed.length,
			files: files.length,
			bytes: files.reduce((total, { size }) => total + size, 0),
			seconds: progress.countSeconds(),
		}),
	);
	console.log(BUILD_TEXTS.writtenTo(places.out));
}
