import { ask, type Question } from "./ask.ts";
import type { AskedHost } from "./asked-host.ts";
import { checkFile } from "./check-files.ts";
import { checkRedirects } from "./check-redirects.ts";
import { checkMissing, checkRefusals } from "./check-refusals.ts";
import type { Deviation } from "./deviation.ts";
import { pickFiles } from "./pick-files.ts";

export interface HostReport {
	/** How many questions were asked. */
	questions: number;
	deviations: Deviation[];
}

/** Asks the server at an origin for addresses of every kind, in every way; tells where it answers otherwise than it should. */
export async function checkHost(
	host: Omit<AskedHost, "ask"> & { origin: string },
): Promise<HostReport> {
	let questions = 0;
	const counting: AskedHost = {
		...host,
		ask(question: Question) {
			questions += 1;
			return ask(host.origin, question);
		},
	};
	const deviations: Deviation[] = [];
	for (const path of pickFiles(host.site)) {
		deviations.push(...(await checkFile(counting, path)));
	}
	deviations.push(...(await checkMissing(counting)));
	deviations.push(...(await checkRedirects(counting)));
	deviations.push(...(await checkRefusals(counting)));
	return { questions, deviations };
}
