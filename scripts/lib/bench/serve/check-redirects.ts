import { SERVE_TEXTS } from "../../../../src/strings/command-texts-serve.ts";
import { readRedirects } from "../../serve/read-redirects.ts";
import { type Deviation, findDeviations } from "./deviation.ts";
import { pickFiles, toAddress } from "./pick-files.ts";
import { type AskedHost, toRuleHeaders } from "./asked-host.ts";
import { oneOf, type WantedHeader } from "./wanted-header.ts";

/** What a host may answer to a page's address without its slash; it keeps what was asked for. */
const TO_FOLDER = [301, 308];
const MOVED = [301];

const WITHIN_DOMAIN: WantedHeader = {
	wanted: SERVE_TEXTS.withinDomain,
	isMet: (value) => value === undefined || /^\/(?![/\\])/.test(value),
};

interface Redirected {
	from: string;
	/** Without scheme and domain: what stands before the server may speak another one. */
	to: string;
	statuses: readonly number[];
}

/** Asks for former addresses, and for pages without their slash. */
export async function checkRedirects(host: AskedHost): Promise<Deviation[]> {
	const deviations: Deviation[] = [];
	for (const { from, to, statuses } of listRedirects(host)) {
		const question = { path: from };
		const answer = await host.ask(question);
		const headers = toSecurityHeaders(host, from).set("Location", oneOf(to));
		deviations.push(...findDeviations({ question, answer }, { statuses, headers }));
	}
	return [...deviations, ...(await checkDoubleSlash(host))];
}

/** A redirect to `//search/` leads to a server of that name. */
async function checkDoubleSlash({ ask, site }: AskedHost): Promise<Deviation[]> {
	const question = { path: `/${site.base}search?q=1` };
	const answer = await ask(question);
	const headers = new Map([["Location", WITHIN_DOMAIN]]);
	return findDeviations({ question, answer }, { statuses: [...TO_FOLDER, 400, 404], headers });
}

function listRedirects({ site }: AskedHost): Redirected[] {
	const { base, directory } = site;
	const former = readRedirects(directory).map((redirect) => ({ ...redirect, statuses: MOVED }));
	if (former.length === 0) throw new Error("The site has no former address to ask for");
	const pages = pickFiles(site)
		.map((path) => toAddress(base, path))
		.filter((path) => path.endsWith("/") && path !== base);
	const cut = [...pages, ...(base === "/" ? [] : [base])].flatMap((page) => [
		{ from: page.slice(0, -1), to: page, statuses: TO_FOLDER },
		{ from: `${page.slice(0, -1)}?q=1`, to: `${page}?q=1`, statuses: TO_FOLDER },
	]);
	return [...former, ...cut];
}

/** How long a redirect may be kept is the host's affair. */
function toSecurityHeaders(host: AskedHost, path: string): Map<string, WantedHeader> {
	const headers = toRuleHeaders(host, path);
	headers.delete("Cache-Control");
	return headers;
}
