import { formatFaults } from "../../scripts/lib/report/format-faults.ts";
import { ContentFaultsError, readSitePlan } from "../plan/read-site-plan.ts";
import { readPaperSource, toSiteRoot } from "./paper-source.ts";

/** What pages import as `virtual:gongbao/plan`: read and planned when the module is evaluated. */
export const plan = await readSitePlan(readPaperSource()).catch(toReport);

/** Astro's own settings, by which pages are addressed. */
export const root = toSiteRoot({
	base: import.meta.env.BASE_URL,
	site: import.meta.env.SITE,
	paper: plan.publication.paper,
});

/** Astro shows the message of an error, so that is where editors find their faults. */
function toReport(error: unknown): never {
	if (!(error instanceof ContentFaultsError)) throw error;
	// The report says all that the error knows, so it is not named as a cause.
	throw new Error(`\n${formatFaults(error.faults, { colour: false })}`);
}
