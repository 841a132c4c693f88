// Checks pages in a thread of its own; started by find-page-defects.ts.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import type { AnchorUse } from "./anchor-use.ts";
import type { Defect } from "./defect.ts";
import { createHtmlChecker } from "./check-html.ts";
import { toPagePath } from "./page-files.ts";
import { toPageReferences } from "./page-references.ts";
import { resolveAddress } from "./resolve-address.ts";
import { toOutlines } from "./to-outlines.ts";

export interface CheckOrder {
	directory: string;
	base: string;
	/** Every file of the site. */
	files: readonly string[];
	/** Digests of outlines that were found good by the same rules. */
	known: ReadonlySet<string>;
	/** If given, only these pages are looked at, and pages that mention what is gone. */
	suspects: { changed: readonly string[]; gone: readonly string[] } | undefined;
}

export interface CheckAnswer {
	defects: Defect[];
	anchors: AnchorUse[];
	/** Pages that were looked at. */
	checked: string[];
	/** Digests of the outlines of the pages whose HTML is good. */
	good: string[];
}

const order = workerData as CheckOrder;
const site = { files: new Set(order.files), base: order.base };
const isSuspect = toSuspicion(order.suspects);
/** Outlines that this thread found good. */
const good = new Set<string>();
const findHtmlDefects = createHtmlChecker(order.base);

parentPort?.on("message", async (pages: readonly string[]) => {
	const answer: CheckAnswer = { defects: [], anchors: [], checked: [], good: [] };
	for (const page of pages) await checkPage(page, answer);
	parentPort?.postMessage(answer);
});

async function checkPage(file: string, answer: CheckAnswer): Promise<void> {
	const html = readFileSync(join(order.directory, file), "utf8");
	if (!isSuspect(file, html)) return;
	answer.checked.push(file);
	await checkHtml(file, html, answer);
	checkAddresses(file, html, answer);
}

async function checkHtml(file: string, html: string, answer: CheckAnswer): Promise<void> {
	const digests = [...toOutlines(html, order.base)].map(digest);
	const isGood = digests.every((each) => order.known.has(each) || good.has(each));
	const defects = isGood ? [] : await findHtmlDefects(file, html);
	answer.defects.push(...defects);
	if (defects.length > 0) return;
	for (const each of digests) good.add(each);
	answer.good.push(...digests);
}

function digest(outline: string): string {
	return createHash("sha256").update(outline).digest("base64url").slice(0, 22);
}

/** Pages write the addresses of the site from its root, so one that leads to a file holds its path. */
function toSuspicion(suspects: CheckOrder["suspects"]): (file: string, html: string) => boolean {
	if (!suspects) return () => true;
	const changed = new Set(suspects.changed);
	const paths = suspects.gone.map(toPagePath);
	return (file, html) => changed.has(file) || paths.some((path) => html.includes(path));
}

function checkAddresses(from: string, html: string, { defects, anchors }: CheckAnswer): void {
	const { addresses, ids } = toPageReferences(html);
	for (const address of new Set(addresses)) {
		const resolved = resolveAddress(address, { from, site });
		if (resolved.kind === "dead") {
			const { path, status } = resolved;
			defects.push({
				rule: "dead-link",
				file: from,
				message: CHECK_TEXTS.deadLink({ link: path, status }),
			});
		} else if (resolved.kind === "file" && resolved.fragment !== "") {
			const { file, fragment, path } = resolved;
			if (file !== from) anchors.push({ from, file, path, fragment });
			else if (!ids.has(fragment))
				defects.push(toDeadAnchor({ from, path: toPagePath(from), fragment }));
		}
	}
}

function toDeadAnchor({ from, path, fragment }: Omit<AnchorUse, "file">): Defect {
	const link = `${path}#${fragment}`;
	return { rule: "dead-anchor", file: from, message: CHECK_TEXTS.deadLink({ link, status: 200 }) };
}
