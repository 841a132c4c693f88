import type { Edition } from "../domain/edition.ts";
import type { OutletPictures } from "../domain/outlet-pictures.ts";
import type { Paper } from "../domain/paper.ts";
import type { SiteRoot } from "../domain/web-address.ts";
import type { LetterOutline } from "../feeds/email/letter.ts";
import type { ShownBodies } from "./shown-bodies.ts";
import { toLetterOutlines } from "./letter-outline.ts";

/** Everything that an edition's own documents say: plain data, which a thread can be given. */
export interface EditionOrder {
	/** Without drafts and embargoed articles. */
	edition: Edition;
	letter: LetterOutline;
}

/** What documents are written with. */
export interface OutletTools {
	root: SiteRoot;
	bodies: ShownBodies;
	pictures: OutletPictures;
}

/** One order for each edition, newest first; none in a paper whose editions have no documents. */
export function toEditionOrders(paper: Paper): EditionOrder[] {
	// What is made to be printed are pages.
	if (paper.site.outlets.every((outlet) => outlet === "print")) return [];
	const letters = toLetterOutlines(paper);
	return paper.editions.flatMap((edition, index) => {
		const letter = letters[index];
		return letter ? [{ edition, letter }] : [];
	});
}
