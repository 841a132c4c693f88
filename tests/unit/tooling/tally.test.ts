import { describe, expect, it } from "vitest";
import {
	findIdleKinds,
	formatClosingLine,
	formatKinds,
	toTally,
	type VitestReport,
} from "../../../scripts/lib/test-run/tally.ts";

function makeReport(files: Record<string, string[]>): VitestReport {
	return {
		testResults: Object.entries(files).map(([name, statuses]) => ({
			name,
			status: statuses.includes("failed") || statuses.length === 0 ? "failed" : "passed",
			assertionResults: statuses.map((status) => ({ status })),
		})),
	};
}

describe("toTally", () => {
	it("counts what ran, by kind, and no skipped test", () => {
		const report = makeReport({
			"/paper/tests/unit/domain/byline.test.ts": ["passed", "failed", "skipped"],
			"C:\\paper\\tests\\site\\masthead.test.ts": ["passed", "todo"],
		});
		expect(toTally({ exitCode: 1, report })).toEqual({
			passed: 2,
			failed: 1,
			byKind: { unit: 2, site: 1 },
			failures: [expect.stringContaining("tests/unit/domain/byline.test.ts")],
		});
	});

	it("tells what failed, and how, in few lines without colours", () => {
		const page = Array.from({ length: 50 }, (_, index) => `<p>${index}</p>`).join("\n");
		const report: VitestReport = {
			testResults: [
				{
					name: "tests/unit/a.test.ts",
					status: "failed",
					assertionResults: [
						{ status: "passed", fullName: "adds" },
						{
							status: "failed",
							fullName: "the sum is right",
							failureMessages: [`\u001B[31mexpected 1 to be 2\u001B[39m\n${page}`],
						},
					],
				},
				{
					name: "tests/unit/b.test.ts",
					status: "failed",
					assertionResults: [],
					message: "Cannot find c.ts",
				},
			],
		};
		const { failures } = toTally({ exitCode: 1, report });
		expect(failures).toHaveLength(2);
		expect(failures[0]).toMatch(
			/^tests\/unit\/a\.test\.ts\nthe sum is right\n {2}expected 1 to be 2\n {2}<p>0/,
		);
		expect(failures[0]?.split("\n").length).toBeLessThan(12);
		expect(failures[1]).toBe("tests/unit/b.test.ts\n  Cannot find c.ts");
	});

	it("counts a file that does not load as one failure", () => {
		const report = makeReport({
			"tests/unit/a.test.ts": [],
			"tests/unit/b.test.ts": [],
			"tests/unit/c.test.ts": ["passed"],
		});
		expect(toTally({ exitCode: 1, report })).toMatchObject({ passed: 1, failed: 2 });
	});

	it("fails when Vitest failed though no test did", () => {
		const report = makeReport({ "tests/unit/a.test.ts": ["passed"] });
		expect(toTally({ exitCode: 1, report })).toMatchObject({ passed: 1, failed: 1 });
	});

	it("fails without a report", () => {
		expect(toTally({ exitCode: 0, report: undefined })).toMatchObject({ passed: 0, failed: 1 });
	});
});

describe("findIdleKinds", () => {
	it("names a kind that only skipped", () => {
		const report = makeReport({
			"tests/unit/a.test.ts": ["passed"],
			"tests/dist/b.test.ts": ["skipped"],
		});
		const tally = toTally({ exitCode: 0, report });
		expect(findIdleKinds(tally, ["unit", "dist", "browser"])).toEqual(["dist", "browser"]);
	});
});

describe("the closing lines", () => {
	it("are plain", () => {
		expect(formatClosingLine({ passed: 412, failed: 0 })).toBe("412 passed, 0 failed");
		expect(formatKinds({ byKind: { unit: 380, site: 20 } })).toBe("unit 380, site 20");
		expect(formatKinds({ byKind: {} })).toBe("none");
	});
});
