import { describe, expect, it } from "vitest";
import { compareFaults, type Fault } from "../../../src/domain/fault.ts";

function makeFault(fields: Partial<Fault>): Fault {
	return { rule: "a", file: "a.md", line: 1, message: "", ...fields };
}

describe("the order of faults", () => {
	it("is by file, line, column and rule", () => {
		const ordered = [
			makeFault({}),
			makeFault({ column: 1 }),
			makeFault({ column: 1, rule: "b" }),
			makeFault({ column: 2 }),
			makeFault({ line: 2 }),
			makeFault({ line: 10 }),
			makeFault({ file: "b.md" }),
		];
		expect(ordered.toReversed().toSorted(compareFaults)).toEqual(ordered);
	});
});
