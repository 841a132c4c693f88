import { formatFaults } from "../../scripts/lib/report/format-faults.ts";
import { ContentFaultsError, readSitePlan } from "../plan/read-site-plan.ts";
import { readPaperSource } from "./paper-source.ts";

/** What pages import as `virtual:gongbao/plan`: read and planned when the module is evaluated. */
export const plan = await readSitePlan(readPaperSource()).catch(toReport);

/** Astro shows the message of an error, so that is where editors find their faults. */
function toReport(cause: unknown): never {
	if (!(cause instanceof ContentFaultsError)) throw cause;
	throw new Error(formatFaults(cause.faults, { colour: false }), { cause });
}
