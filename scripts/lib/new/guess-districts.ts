import type { District } from "../../../src/domain/district.ts";
import { toDistrictNames } from "../../../src/domain/district-names.ts";

/** The ids of the districts a title names; the whole city is never named but by default. */
export function guessDistricts(title: string, districts: readonly District[]): string[] {
	return districts
		.filter(
			(district) =>
				district.kind !== "citywide" &&
				toDistrictNames(district).some((name) => title.includes(name)),
		)
		.map(({ id }) => id);
}
