import { describe, expect, it } from "vitest";
import { compareDistricts } from "../../../src/domain/district.ts";
import { makeDistrict } from "../../support/make-paper.ts";

describe("the order of districts", () => {
	it("is by kind, place and id", () => {
		const ordered = [
			makeDistrict({ id: "b", kind: "district", order: 1 }),
			makeDistrict({ id: "a", kind: "district", order: 2 }),
			makeDistrict({ id: "c", kind: "district", order: 2 }),
			makeDistrict({ id: "d", kind: "zone", order: 1 }),
			makeDistrict({ id: "e", kind: "park", order: 1 }),
			makeDistrict({ id: "f", kind: "system", order: 1 }),
			makeDistrict({ id: "g", kind: "citywide", order: 1 }),
		];
		expect(ordered.toReversed().toSorted(compareDistricts)).toEqual(ordered);
	});
});
