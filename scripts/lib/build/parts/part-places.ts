import { join } from "node:path";
import type { Places } from "../places.ts";

/** Where the part of a site that is one year's lies; the folder can be carried to another machine. */
export interface PartPlaces {
	folder: string;
	/** The files, as in the site. */
	tree: string;
	/** What the tree holds. */
	manifest: string;
	/** The year's shards of the search index, by their keys, as in the cache. */
	search: string;
	lock: string;
}

export function toPartPlaces({ parts }: Pick<Places, "parts">, year: string): PartPlaces {
	const folder = join(parts, year);
	return {
		folder,
		tree: join(folder, "tree"),
		manifest: join(folder, "manifest.json"),
		search: join(folder, "search"),
		// Beside it, since whoever builds the part is on one machine only.
		lock: join(parts, `${year}.lock`),
	};
}
