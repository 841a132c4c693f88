import { compareFaults, type Fault } from "../../../src/domain/fault.ts";
import { FAULT_REPORT_WORDS } from "../../../src/strings/fault-report-words.ts";

export interface FaultFormat {
	/** Whether the text may have terminal colours. */
	colour: boolean;
}

const RED = "\u001b[31m";
const GREEN = "\u001b[32m";
const BOLD = "\u001b[1m";
const DIM = "\u001b[2m";
const RESET = "\u001b[0m";

/**
 * A report for people: the faults of each file together, one line each, then
 * how many there are. Editors and terminals open `file:line:column` on a click.
 */
export function formatFaults(faults: readonly Fault[], { colour }: FaultFormat): string {
	const paint = (code: string, text: string) => (colour ? `${code}${text}${RESET}` : text);
	const byFile = Map.groupBy(faults.toSorted(compareFaults), ({ file }) => file);
	const groups = [...byFile].map(([file, found]) =>
		[paint(BOLD, file), ...found.map((fault) => formatFault(fault, paint))].join("\n"),
	);
	const count = FAULT_REPORT_WORDS.count({ faults: faults.length, files: byFile.size });
	return [...groups, paint(faults.length === 0 ? GREEN : RED, count)].join("\n\n");
}

/** `file:line:column [field] message → hint` */
function formatFault(fault: Fault, paint: (code: string, text: string) => string): string {
	const { file, line, column = 1, field, message, hint } = fault;
	const place = paint(DIM, `${file}:${line}:${column}`);
	return [
		`  ${place}`,
		...(field === undefined ? [] : [`[${field}]`]),
		message,
		...(hint === undefined ? [] : [paint(GREEN, `→ ${hint}`)]),
	].join(" ");
}
