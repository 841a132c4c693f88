import { SERVE_TEXTS } from "../../../../src/strings/command-texts-serve.ts";

/** What a header has to be. */
export interface WantedHeader {
	/** In words. */
	wanted: string;
	isMet(value: string | undefined): boolean;
}

export const ABSENT: WantedHeader = {
	wanted: SERVE_TEXTS.absent,
	isMet: (value) => value === undefined,
};

/** One of these values; spaces after semicolons and the case of letters do not count. */
export function oneOf(...values: readonly string[]): WantedHeader {
	const toBare = (value: string) => value.replaceAll("; ", ";").toLowerCase();
	return {
		wanted: SERVE_TEXTS.either(values),
		isMet: (value) => value !== undefined && values.some((each) => toBare(each) === toBare(value)),
	};
}

/** A list with this item in it, such as `Vary`. */
export function listing(item: string): WantedHeader {
	return {
		wanted: SERVE_TEXTS.containing(item),
		isMet: (value) =>
			(value ?? "").split(",").some((each) => each.trim().toLowerCase() === item.toLowerCase()),
	};
}
