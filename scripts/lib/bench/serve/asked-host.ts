import type { ServedSite } from "../../serve/create-site-server.ts";
import { findHeaders, OPEN, toHeaderRules } from "../../serve/header-rules.ts";
import type { Answer, Question } from "./ask.ts";
import type { Coding } from "./coding.ts";
import { ABSENT, oneOf, type WantedHeader } from "./wanted-header.ts";

/** A server that is asked, and what it serves. */
export interface AskedHost {
	ask(question: Question): Promise<Answer>;
	site: ServedSite;
	/** Which copies it is set up to send. */
	codings: readonly Coding[];
	/** A file outside the site, from the domain's root, and what is in it. */
	outside: { path: string; text: string };
}

/** The headers that an address has by the one list of rules. */
export function toRuleHeaders({ site }: AskedHost, path: string): Map<string, WantedHeader> {
	const found = findHeaders(toHeaderRules(site.base), path);
	const wanted = found.map(({ name, value }) => [name, oneOf(value)] as const);
	return new Map([[OPEN.name, ABSENT], ...wanted]);
}
