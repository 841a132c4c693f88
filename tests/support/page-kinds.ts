import { parseInstant } from "../../src/domain/instant.ts";
import { readSitePlan } from "../../src/plan/read-site-plan.ts";
import type { PageKind } from "../../src/plan/site-page.ts";
import type { BuiltPaper } from "./build-papers.ts";

/** One address for each kind of page that a built paper has. */
export async function findPageKinds(
	paper: Pick<BuiltPaper, "contentDirectory" | "now">,
): Promise<Map<PageKind, string>> {
	const cutOff = parseInstant(paper.now);
	if (cutOff === undefined) throw new Error(`No such instant: ${paper.now}`);
	const { pages } = await readSitePlan({ contentDirectory: paper.contentDirectory, cutOff });
	// The last of a kind, so that of a list's pages a numbered one is among them.
	return new Map(pages.map(({ kind, path }) => [kind, path]));
}
