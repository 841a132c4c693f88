import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import type { AnchorUse } from "./anchor-use.ts";
import type { Defect } from "./defect.ts";
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

/** Checks pages one after the other, by their files. */
export function createPageChecker(
	order: CheckOrder,
): (pages: readonly string[]) => Promise<CheckAnswer> {
	const site = { files: new Set(order.files), base: order.base };
	const isSuspect = toSuspicion(order.suspects);
	const findHtmlDefects = createNewOutlineChecker(order);
	return async (pages) => {
		const answer: CheckAnswer = { defects: [], anchors: [], checked: [], good: [] };
		for (const file of pages) {
			const html = readFileSync(join(order.directory, file), "utf8");
			if (!isSuspect(file, html)) continue;
			answer.checked.push(file);
			await findHtmlDefects(file, html, answer);
			checkAddresses({ from: file, html, site }, answer);
		}
		return answer;
	};
}

/** Validates pages of which some outline is not known to be good. */
function createNewOutlineChecker({ base, known }: CheckOrder) {
	const good = new Set<string>();
	let checker: ReturnType<typeof loadHtmlChecker> | undefined;
	return async (file: string, html: string, answer: CheckAnswer): Promise<void> => {
		const digests = [...toOutlines(html, base)].map(digest);
		if (!digests.every((each) => known.has(each) || good.has(each))) {
			checker ??= loadHtmlChecker(base);
			const defects = await (await checker)(file, html);
			answer.defects.push(...defects);
			if (defects.length > 0) return;
		}
		for (const each of digests) good.add(each);
		answer.good.push(...digests);
	};
}

/** The validator takes longer to load than a few pages to check, and most builds need it for none. */
async function loadHtmlChecker(base: string) {
	const { createHtmlChecker } = await import("./check-html.ts");
	return createHtmlChecker(base);
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

interface CheckedPage {
	from: string;
	html: string;
	site: { files: ReadonlySet<string>; base: string };
}

function checkAddresses(
	{ from, html, site }: CheckedPage,
	{ defects, anchors }: CheckAnswer,
): void {
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
