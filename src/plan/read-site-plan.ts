import { type Fault, isError } from "../domain/fault.ts";
import type { Instant } from "../domain/instant.ts";
import { readPaper } from "../reader/read-paper.ts";
import { planSite, type SitePlan } from "./plan-site.ts";

/** Content has faults, so there is nothing to plan. */
export class ContentFaultsError extends Error {
	readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		super(`Content has ${faults.length} faults`);
		this.name = "ContentFaultsError";
		this.faults = faults;
	}
}

export interface SitePlanSource {
	contentDirectory: string;
	cutOff: Instant;
}

/** Reads the paper and plans its site; throws `ContentFaultsError` if anything in it is wrong. */
export async function readSitePlan({
	contentDirectory,
	cutOff,
}: SitePlanSource): Promise<SitePlan> {
	const { paper, faults } = await readPaper({ contentDirectory });
	if (faults.some(isError)) throw new ContentFaultsError(faults);
	return planSite({ paper, cutOff });
}
