import { stripVTControlCharacters } from "node:util";

/** What one run of the tests came to. */
export interface Tally {
	passed: number;
	failed: number;
	/** Tests that ran, by the folder of `tests/` they stand in: `unit`, `site`, `dist`, `browser`. */
	byKind: Record<string, number>;
	/** What failed, and how: a few lines each. */
	failures: string[];
}

/** Lines of an error that tell it apart from others; a whole one can be a page of HTML. */
const TOLD_LINES = 6;

/** The parts of the report by Vitest's `json` reporter that are counted. */
export interface VitestReport {
	testResults: {
		/** The path of the test file. */
		name: string;
		/** `failed` also for a file that does not load, which has no results. */
		status: string;
		assertionResults: VitestResult[];
		/** What went wrong with the file itself. */
		message?: string;
	}[];
}

interface VitestResult {
	status: string;
	fullName?: string;
	failureMessages?: string[];
}

/**
 * A file that fails though none of its tests does (it does not load) counts as one failure, and so
 * does a run that fails though no file does or that leaves no report; skipped tests count as nothing.
 */
export function toTally(run: { exitCode: number; report: VitestReport | undefined }): Tally {
	const tally: Tally = { passed: 0, failed: 0, byKind: {}, failures: [] };
	for (const file of run.report?.testResults ?? []) {
		const { name, status: outcome, assertionResults, message = "" } = file;
		const kind = /(?:^|[/\\])tests[/\\](\w+)[/\\]/.exec(name)?.[1] ?? "other";
		const passed = assertionResults.filter(({ status }) => status === "passed").length;
		const failed = assertionResults.filter(({ status }) => status === "failed");
		// A file that does not load has no results, only a message.
		const told = failed.length > 0 ? failed.map(formatFailure) : [shorten(message)];
		tally.passed += passed;
		if (failed.length > 0 || outcome === "failed") {
			tally.failed += told.length;
			tally.failures.push(...told.map((text) => `${name}\n${text}`));
		}
		tally.byKind[kind] = (tally.byKind[kind] ?? 0) + passed + failed.length;
	}
	const isBroken = run.exitCode !== 0 || run.report === undefined;
	if (isBroken && tally.failed === 0) tally.failed = 1;
	return tally;
}

function formatFailure({ fullName = "", failureMessages = [] }: VitestResult): string {
	return [fullName, ...failureMessages.map(shorten)].join("\n");
}

function shorten(message: string): string {
	const lines = stripVTControlCharacters(message).split("\n").slice(0, TOLD_LINES);
	return lines.map((line) => `  ${line}`).join("\n");
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
