import type { PublicationIssue } from "schema-dts";
import { toEditionPath } from "../../domain/addresses.ts";
import type { EditionFacts } from "../../domain/edition-facts.ts";
import { type SiteRoot, toWebAddress } from "../../domain/web-address.ts";
import { formatEditionTitle } from "../../strings/titles.ts";
import { LANGUAGE, toIssueId, toNewspaperId, toPublisherId } from "./identify.ts";

/** An edition. `parts` are the addresses of the articles that the page lists. */
export function toIssue(
	{ date, serialNumber }: EditionFacts,
	root: SiteRoot,
	parts: readonly string[] = [],
): PublicationIssue {
	return {
		"@type": "PublicationIssue",
		...toIssueId(date, root),
		name: formatEditionTitle(date),
		url: toWebAddress(root, toEditionPath(date)),
		datePublished: date,
		inLanguage: LANGUAGE,
		...(serialNumber === undefined ? {} : { issueNumber: serialNumber }),
		isPartOf: toNewspaperId(root),
		publisher: toPublisherId(root),
		...(parts.length === 0
			? {}
			: { hasPart: parts.map((path) => ({ "@id": toArticleId(toWebAddress(root, path)) })) }),
	};
}

/** The node of the article at a whole address. */
export function toArticleId(address: string): string {
	return `${address}#article`;
}
