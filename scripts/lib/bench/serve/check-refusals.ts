import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SERVE_TEXTS } from "../../../../src/strings/command-texts-serve.ts";
import { REVALIDATE } from "../../serve/header-rules.ts";
import type { Answer, Question } from "./ask.ts";
import { decode } from "./coding.ts";
import { type Deviation, findDeviations, toDeviation } from "./deviation.ts";
import { HIDDEN_FILES, listBareFolders } from "./pick-files.ts";
import { type AskedHost, toRuleHeaders } from "./asked-host.ts";
import { oneOf } from "./wanted-header.ts";

const ERROR_PAGE = "404.html";
/** Of every kind that has a rule or a type of its own, one that is not there. */
const MISSING = [
	...["none/", "none", "404", "index", "2020/none/", "none.html", "none.epub", "none.eml"],
	...["_astro/none.css", "pictures/none.webp", "pagefind/parts/none.pf_index", "api/none.json"],
];

/** Asks for what is not there, or must not be had: the error page has to come. */
export async function checkMissing(host: AskedHost): Promise<Deviation[]> {
	const { base } = host.site;
	const hidden = HIDDEN_FILES.flatMap((name) => [name, `%5f${name.slice(1)}`, `${name}/`]);
	const folders = listBareFolders(host.site).map((folder) => `${folder}/`);
	const deviations: Deviation[] = [];
	for (const path of [...MISSING, ...hidden, ...folders]) {
		for (const headers of [{}, { "Accept-Encoding": "gzip, br" }]) {
			deviations.push(...(await checkErrorPage(host, { path: base + path, headers })));
		}
	}
	return deviations;
}

async function checkErrorPage(host: AskedHost, question: Question): Promise<Deviation[]> {
	const page = readFileSync(join(host.site.directory, ERROR_PAGE));
	const headers = toRuleHeaders(host, host.site.base + ERROR_PAGE);
	headers.set("Content-Type", oneOf("text/html;charset=utf-8"));
	// Whatever folder the address is in: tomorrow there may be something.
	headers.set(REVALIDATE.name, oneOf(REVALIDATE.value));
	// Errors may be read by everyone: nothing of others is in them.
	headers.delete("Access-Control-Allow-Origin");
	const isBody = (body: Buffer, answer: Answer) =>
		decode(body, answer.headers.get("content-encoding"))?.equals(page) === true;
	const answer = await host.ask(question);
	return findDeviations({ question, answer }, { statuses: [404], headers, isBody });
}

/** Tries to write, and to get out of the folder. */
export async function checkRefusals(host: AskedHost): Promise<Deviation[]> {
	const { base } = host.site;
	const written: Question = { path: base, method: "POST", headers: { "Content-Length": "0" } };
	const headers = toRuleHeaders(host, base);
	headers.delete(REVALIDATE.name);
	const answer = await host.ask(written);
	const deviations = findDeviations({ question: written, answer }, { statuses: [405], headers });
	for (const path of toWaysOut(host)) deviations.push(...(await checkWayOut(host, path)));
	return deviations;
}

/** `../x` as it stands, and in the ways that servers have taken for something else. */
function toWaysOut({ site, outside }: AskedHost): string[] {
	const starts = [...new Set(["/", site.base])];
	const ways = [outside.path, `../${outside.path}`];
	const disguises = [
		(way: string) => way,
		(way: string) => way.replaceAll("../", "..%2f"),
		(way: string) => way.replaceAll("..", "%2e%2e"),
		(way: string) => way.replaceAll("../", "%2e%2e%2f"),
		(way: string) => way.replaceAll("../", "..%5c"),
		(way: string) => way.replaceAll("../", "..%252f"),
	];
	return starts.flatMap((start) =>
		ways.flatMap((way) => disguises.map((disguise) => start + disguise(way))),
	);
}

async function checkWayOut({ ask, outside }: AskedHost, path: string): Promise<Deviation[]> {
	const question = { path };
	const answer = await ask(question);
	const statuses = [301, 308, 400, 403, 404];
	const leaks = answer.body.includes(outside.text);
	return [
		...findDeviations({ question, answer }, { statuses }),
		...(leaks ? [toDeviation(question, SERVE_TEXTS.leaked)] : []),
	];
}
