import { toLetterPath } from "../domain/addresses.ts";
import type { EditionFrame } from "../domain/frame.ts";
import type { Paper } from "../domain/paper.ts";
import type { LetterOutline } from "../feeds/email/letter.ts";
import { toLetterOutlines } from "./letter-outline.ts";
import { toDateParams } from "./plan-editions.ts";
import { type PlannedPage, toPlannedPage } from "./planned-page.ts";

export interface LetterModel extends Pick<LetterOutline, "pages" | "corrections"> {
	frame: EditionFrame;
}

/** For each edition, what its letter says, to be read where the letter is not displayed well. */
export function planLetterPages(paper: Paper): PlannedPage<"letter", LetterModel>[] {
	return toLetterOutlines(paper).map(({ site, edition, pages, corrections }) => {
		const path = toLetterPath(edition.date);
		const frame = { site, path, edition };
		return toPlannedPage({
			kind: "letter",
			path,
			params: toDateParams(edition.date),
			edition: edition.date,
			toModel: () => ({ frame, pages, corrections }),
		});
	});
}
