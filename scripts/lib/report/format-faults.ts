import { compareFaults, type Fault, isError, toSeverity } from "../../../src/domain/fault.ts";
import type { Severity } from "../../../src/domain/severity.ts";
import { FAULT_REPORT_WORDS } from "../../../src/strings/fault-report-words.ts";

export interface FaultFormat {
	/** Whether the text may have terminal colours. */
	colour: boolean;
	/** Whether each line ends with the id of its rule, which a waiver must name. */
	rules?: boolean;
}

const GREEN = "\u001b[32m";
const SEVERITY_COLOURS: Readonly<Record<Severity, string>> = {
	error: "\u001b[31m",
	warning: "\u001b[33m",
	hint: "\u001b[36m",
};
const BOLD = "\u001b[1m";
const DIM = "\u001b[2m";
const RESET = "\u001b[0m";

type Paint = (code: string, text: string) => string;

/**
 * A report for people: the faults of each file together, one line each, then
 * how many there are. Editors and terminals open `file:line:column` on a click.
 */
export function formatFaults(
	faults: readonly Fault[],
	{ colour, rules = false }: FaultFormat,
): string {
	const paint: Paint = (code, text) => (colour ? `${code}${text}${RESET}` : text);
	const byFile = Map.groupBy(faults.toSorted(compareFaults), ({ file }) => file);
	const groups = [...byFile].map(([file, found]) =>
		[paint(BOLD, file), ...found.map((fault) => formatFault(fault, { paint, rules }))].join("\n"),
	);
	const counts = countFaults(faults);
	const heaviest = (["error", "warning", "hint"] as const).find((severity) => counts[severity]);
	const summary = FAULT_REPORT_WORDS.count({ counts, files: byFile.size });
	const code = heaviest ? SEVERITY_COLOURS[heaviest] : GREEN;
	return [...groups, paint(code, summary)].join("\n\n");
}

/** How many faults there are of each severity. */
export function countFaults(faults: readonly Fault[]): Record<Severity, number> {
	const counts = { error: 0, warning: 0, hint: 0 };
	for (const fault of faults) counts[toSeverity(fault)] += 1;
	return counts;
}

/** `file:line:column [field] message → hint` */
function formatFault(fault: Fault, { paint, rules }: { paint: Paint; rules: boolean }): string {
	const { file, line, column = 1, rule, field, message, hint } = fault;
	const severity = toSeverity(fault);
	const mark = isError(fault) ? "" : FAULT_REPORT_WORDS.severity(severity);
	const place = paint(DIM, `${file}:${line}:${column}`);
	return [
		`  ${place}`,
		...(field === undefined ? [] : [`[${field}]`]),
		`${mark === "" ? "" : paint(SEVERITY_COLOURS[severity], mark)}${message}`,
		...(hint === undefined ? [] : [paint(GREEN, `→ ${hint}`)]),
		...(rules ? [paint(DIM, `(${rule})`)] : []),
	].join(" ");
}
