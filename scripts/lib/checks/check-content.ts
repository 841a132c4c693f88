import { compareFaults, type Fault } from "../../../src/domain/fault.ts";
import type { Instant } from "../../../src/domain/instant.ts";
import type { Severity } from "../../../src/domain/severity.ts";
import { readPaper, type ReadPaperResult } from "../../../src/reader/read-paper.ts";
import type { ReaderMemory } from "../../../src/reader/reader-memory.ts";
import { applyWaivers } from "./apply-waivers.ts";
import { FileChecker } from "./file-checker.ts";
import { listPictureFiles } from "./list-picture-files.ts";
import { RULES } from "./rules.ts";
import { UNUSED_PICTURE } from "./rules/unused-picture.ts";
import type { PaperRule } from "./rule.ts";

export interface CheckOptions {
	contentDirectory: string;
	/** What is embargoed until later is not there yet. */
	cutOff: Instant;
	/** Only rules of these severities run; all by default. The reader's own always do. */
	severities?: readonly Severity[];
	/** Spares the reader what has not changed; only where nothing but errors is asked for. */
	memory?: ReaderMemory;
}

/** What is wrong with a paper: the reader's faults and those of every rule. */
export async function checkContent({
	contentDirectory,
	cutOff,
	severities,
	memory,
}: CheckOptions): Promise<ReadPaperResult> {
	const rules = RULES.filter(({ severity }) => !severities || severities.includes(severity));
	const checker = new FileChecker(rules);
	const read = await readPaper({ contentDirectory, observer: checker, memory });
	checker.checkTerms(read.terms);
	if (rules.includes(UNUSED_PICTURE))
		checker.gathered.pictureFiles = await listPictureFiles(contentDirectory);
	const checked = { paper: read.paper, gathered: checker.gathered, cutOff };
	const inPaper = rules
		.filter((rule): rule is PaperRule => rule.scope === "paper")
		.flatMap(({ id, severity, find }) =>
			find(checked).map((found) => toFault({ id, severity }, found)),
		);
	const faults = applyWaivers([...checker.faults, ...inPaper], { checked, rules });
	return { ...read, faults: [...read.faults, ...faults].toSorted(compareFaults) };
}

function toFault(
	{ id, severity }: Pick<PaperRule, "id" | "severity">,
	{ text, line = 1, ...place }: ReturnType<PaperRule["find"]>[number],
): Fault {
	return { rule: id, severity, line, ...place, ...text };
}
