/** What one run of the tests came to. */
export interface Tally {
	passed: number;
	failed: number;
	/** Tests that ran, by the folder of `tests/` they stand in: `unit`, `site`, `dist`, `browser`. */
	byKind: Record<string, number>;
}

/** The parts of the report by Vitest's `json` reporter that are counted. */
export interface VitestReport {
	testResults: {
		/** The path of the test file. */
		name: string;
		/** `failed` also for a file that does not load, which has no results. */
		status: string;
		assertionResults: { status: string }[];
	}[];
}

/**
 * A file that fails though none of its tests does (it does not load) counts as one failure, and so
 * does a run that fails though no file does or that leaves no report; skipped tests count as nothing.
 */
export function toTally(run: { exitCode: number; report: VitestReport | undefined }): Tally {
	const tally: Tally = { passed: 0, failed: 0, byKind: {} };
	for (const { name, status: outcome, assertionResults } of run.report?.testResults ?? []) {
		const kind = /(?:^|[/\\])tests[/\\](\w+)[/\\]/.exec(name)?.[1] ?? "other";
		const passed = assertionResults.filter(({ status }) => status === "passed").length;
		const failed = assertionResults.filter(({ status }) => status === "failed").length;
		tally.passed += passed;
		tally.failed += failed === 0 && outcome === "failed" ? 1 : failed;
		tally.byKind[kind] = (tally.byKind[kind] ?? 0) + passed + failed;
	}
	const isBroken = run.exitCode !== 0 || run.report === undefined;
	if (isBroken && tally.failed === 0) tally.failed = 1;
	return tally;
}

/** The kinds of which not one test ran, in the order given. */
export function findIdleKinds(tally: Tally, kinds: readonly string[]): string[] {
	return kinds.filter((kind) => (tally.byKind[kind] ?? 0) === 0);
}

/** `412 passed, 0 failed`: the line that ends a run and that a machine may read. */
export function formatClosingLine({ passed, failed }: Pick<Tally, "passed" | "failed">): string {
	return `${passed} passed, ${failed} failed`;
}

/** `unit 380, site 20`; `none` if nothing ran. */
export function formatKinds({ byKind }: Pick<Tally, "byKind">): string {
	const parts = Object.entries(byKind).map(([kind, count]) => `${kind} ${count}`);
	return parts.join(", ") || "none";
}
