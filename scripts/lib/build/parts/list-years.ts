import type { Publication } from "../../../../src/domain/publication.ts";
import { EXIT_CODES } from "../../command/exit-codes.ts";
import type { BuildOptions } from "../build-options.ts";
import { checkOut } from "../check-out.ts";
import { digestCode } from "../pages/digest-code.ts";
import { toPlaces } from "../places.ts";
import { readPublication } from "../read-publication.ts";
import { stampFile } from "../reading/file-stamp.ts";
import { createProgress } from "../progress.ts";

/** The years in which an edition appeared, newest first. */
export function listYears({ paper }: Publication): string[] {
	return [...new Set(paper.editions.map(({ date }) => date.slice(0, 4)))];
}

/** Reads the paper and prints its years as JSON, and nothing else: a program reads them. Returns the exit code. */
export async function printYears(options: BuildOptions): Promise<number> {
	checkOut(toPlaces(options.out).out, options.contentDirectory);
	const progress = createProgress(console.error);
	const { publication } = await readPublication(
		{ options, progress },
		{ digest: digestCode(options.base), stamp: stampFile },
	);
	console.log(JSON.stringify(listYears(publication)));
	return EXIT_CODES.done;
}
