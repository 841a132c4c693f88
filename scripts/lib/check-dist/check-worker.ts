// Checks pages in a thread of its own; started by find-page-defects.ts.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import type { Defect } from "./defect.ts";
import { createHtmlChecker } from "./check-html.ts";
import { toPagePath } from "./page-files.ts";
import { toPageReferences } from "./page-references.ts";
import { resolveAddress } from "./resolve-address.ts";

export interface CheckOrder {
	directory: string;
	base: string;
	/** Every file of the site. */
	files: readonly string[];
	/** Digests of pages that were found good by the same rules. */
	known: ReadonlySet<string>;
}

/** A place in another page that some page leads to. */
export interface AnchorUse {
	from: string;
	file: string;
	/** The address, from the site's root. */
	path: string;
	fragment: string;
}

export interface CheckAnswer {
	defects: Defect[];
	anchors: AnchorUse[];
	/** Digests of the pages whose HTML is good. */
	good: string[];
}

const order = workerData as CheckOrder;
const site = { files: new Set(order.files), base: order.base };
const findHtmlDefects = createHtmlChecker(order.base);

parentPort?.on("message", async (pages: readonly string[]) => {
	const answer: CheckAnswer = { defects: [], anchors: [], good: [] };
	for (const page of pages) await checkPage(page, answer);
	parentPort?.postMessage(answer);
});

async function checkPage(file: string, answer: CheckAnswer): Promise<void> {
	const html = readFileSync(join(order.directory, file), "utf8");
	const digest = createHash("sha256").update(html).digest("base64url").slice(0, 22);
	const defects = order.known.has(digest) ? [] : await findHtmlDefects(file, html);
	answer.defects.push(...defects);
	if (defects.length === 0) answer.good.push(digest);
	checkAddresses(file, html, answer);
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
