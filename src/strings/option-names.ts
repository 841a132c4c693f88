import { DISTRICT_KIND_NAMES } from "./district-kind-names.ts";
import { GENRE_NAMES } from "./genre-names.ts";
import { OUTLET_NAMES } from "./outlet-names.ts";

/** The Chinese name of each word that a field of few words takes. */
export const OPTION_NAMES: Readonly<Record<string, string>> = {
	...GENRE_NAMES,
	...DISTRICT_KIND_NAMES,
	...OUTLET_NAMES,
};
