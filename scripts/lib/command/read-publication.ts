import { isError } from "../../../src/domain/fault.ts";
import type { Instant } from "../../../src/domain/instant.ts";
import { toPaperAt } from "../../../src/domain/paper.ts";
import { type Publication, toPublication } from "../../../src/domain/publication.ts";
import { toWholeSecond } from "../../../src/integrations/paper-source.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { DEFAULT_CONTENT } from "../build/places.ts";
import { checkContent } from "../checks/check-content.ts";
import { formatFaults } from "../report/format-faults.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { Refusal } from "./refusal.ts";

export interface PublicationSource {
	content?: string;
	now?: Instant;
	/** The origin in whole addresses; by default the one of `site.yaml`. */
	site?: string;
}

/** What may leave the house; prints the faults and throws a `Refusal` if anything in the content is wrong. */
export async function readPublication({
	content: contentDirectory = DEFAULT_CONTENT,
	now: cutOff = toWholeSecond(Date.now()),
	site,
}: PublicationSource): Promise<Publication> {
	const { paper, faults } = await checkContent({ contentDirectory, cutOff, severities: ["error"] });
	if (faults.some(isError)) {
		console.error(formatFaults(faults, { colour: process.stderr.isTTY === true }));
		throw new Refusal(BUILD_TEXTS.faulty, EXIT_CODES.failed);
	}
	return toPublication(toPaperAt(paper, site), cutOff);
}
