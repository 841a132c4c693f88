import type { Waiver } from "../../../src/domain/waiver.ts";

/** A link or a navigation entry to a page of the paper. */
export interface InternalLink {
	file: string;
	line: number;
	column: number;
	field?: string | undefined;
	/** As written: `/2020/12/02/pinggu/#section-甲`. */
	address: string;
}

/** A waiver and where it stands. */
export interface PlacedWaiver extends Waiver {
	file: string;
	line: number;
	column: number;
}

/** What the rules for the paper as a whole need of its files, gathered while they are read. */
export interface Gathered {
	links: InternalLink[];
	waivers: PlacedWaiver[];
	/** Every picture that a text names, relative to the content folder. */
	shownPictures: Set<string>;
	/** Every picture file in an edition, relative to the content folder. */
	pictureFiles: string[];
	/** What each article says, as far as it can be compared: `toFingerprints`. */
	fingerprints: Map<string, Uint32Array>;
	/** Files that are read and can hold a waiver. */
	files: Set<string>;
}

export function makeGathered(): Gathered {
	return {
		links: [],
		waivers: [],
		shownPictures: new Set(),
		pictureFiles: [],
		fingerprints: new Map(),
		files: new Set(),
	};
}
