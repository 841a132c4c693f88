import {
	type DeskEdition,
	findSilentDistricts,
	type HeldBack,
	type SilentDistrict,
	toDeskEdition,
	toHeldBack,
} from "../domain/desk.ts";
import { compareFaults, type Fault, toSeverity } from "../domain/fault.ts";
import type { Frame } from "../domain/frame.ts";
import type { Instant } from "../domain/instant.ts";
import type { Paper } from "../domain/paper.ts";
import { toPublication } from "../domain/publication.ts";
import type { Severity } from "../domain/severity.ts";

/** The desk's address in development; no build has it. */
export const DESK_PATH = "/desk/";

/** The editions that are shown, newest first. */
export const SHOWN_EDITIONS = 14;
/** The faults that are shown; the rest is for `npm run check`. */
export const SHOWN_FAULTS = 300;

/** A fault and the address that opens its line in VS Code. */
export interface DeskFault extends Fault {
	severity: Severity;
	/** `vscode://file/<path>:<line>:<column>` */
	link: string;
}

/** What the desk shows. */
export interface DeskModel {
	frame: Frame;
	/** The instant that decides what is embargoed. */
	cutOff: Instant;
	counts: Readonly<Record<Severity, number>>;
	/** By file; the first `SHOWN_FAULTS`, errors before warnings before hints. */
	faults: readonly { file: string; faults: readonly DeskFault[] }[];
	/** How many faults are not shown. */
	moreFaults: number;
	editions: readonly DeskEdition[];
	/** How many editions are older than those that are shown. */
	olderEditions: number;
	drafts: readonly (HeldBack & { link: string })[];
	/** Soonest first. */
	embargoed: readonly (HeldBack & { link: string })[];
	silentDistricts: readonly SilentDistrict[];
}

interface DeskSource {
	paper: Paper;
	faults: readonly Fault[];
	cutOff: Instant;
	/** An absolute path. */
	contentDirectory: string;
}

/** Everything an editor has to see to: made for a paper with faults as well as for one without. */
export function planDesk({ paper, faults, cutOff, contentDirectory }: DeskSource): DeskModel {
	const { paper: published, drafts, embargoed } = toPublication(paper, cutOff);
	const toLinked = (heldBack: HeldBack) => ({
		...heldBack,
		link: toEditorLink({ file: heldBack.file, line: 1 }, contentDirectory),
	});
	const [newest] = paper.editions;
	const articles = published.editions.flatMap((edition) => edition.articles);
	return {
		frame: { site: paper.site, path: DESK_PATH },
		cutOff,
		...toFaults(faults, contentDirectory),
		editions: paper.editions
			.slice(0, SHOWN_EDITIONS)
			.map((edition) => toDeskEdition(edition, cutOff)),
		olderEditions: Math.max(0, paper.editions.length - SHOWN_EDITIONS),
		drafts: drafts.map(toHeldBack).map(toLinked),
		embargoed: embargoed
			.map(toHeldBack)
			.toSorted((a, b) => (a.until ?? 0) - (b.until ?? 0))
			.map(toLinked),
		silentDistricts: newest
			? findSilentDistricts(paper.districts, { articles, newest: newest.date })
			: [],
	};
}

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

function toFaults(
	faults: readonly Fault[],
	contentDirectory: string,
): Pick<DeskModel, "counts" | "faults" | "moreFaults"> {
	const linked = faults.map((fault): DeskFault => ({
		...fault,
		severity: toSeverity(fault),
		link: toEditorLink(fault, contentDirectory),
	}));
	const count = (severity: Severity) =>
		linked.filter((fault) => fault.severity === severity).length;
	const shown = linked
		.toSorted((a, b) => WEIGHTS[a.severity] - WEIGHTS[b.severity] || compareFaults(a, b))
		.slice(0, SHOWN_FAULTS)
		.toSorted(compareFaults);
	return {
		counts: { error: count("error"), warning: count("warning"), hint: count("hint") },
		faults: [...Map.groupBy(shown, ({ file }) => file)].map(([file, inFile]) => ({
			file,
			faults: inFile,
		})),
		moreFaults: linked.length - shown.length,
	};
}

/**
 * Opens a line in VS Code: https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls.
 * A path of Windows begins with its drive.
 */
export function toEditorLink(
	{ file, line, column = 1 }: Pick<Fault, "file" | "line" | "column">,
	contentDirectory: string,
): string {
	const folder = contentDirectory.replaceAll("\\", "/").replace(/\/+$/, "");
	const path = `${folder}/${file}`.split("/").map(encodePart).join("/");
	return `vscode://file${path.startsWith("/") ? "" : "/"}${path}:${line}:${column}`;
}

/** A drive keeps its colon. */
function encodePart(part: string): string {
	return /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part);
}
