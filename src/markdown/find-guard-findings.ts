import type { Finding } from "./finding.ts";

const MOST_BYTES = 2 * 1024 * 1024;
const MOST_QUOTES = 20;
const MOST_INDENT = 60;
/** Emphasis marks and brackets between two empty lines. */
const MOST_MARKERS = 2000;

const RUN = /([`*_~[])\1{200,}/;
const MARKERS = /[`*_~[\]]/g;
const EMPTY_LINE = /\n[ \t]*(?=\n)/;
/** What stands before a line's own text: indents, quote marks and list marks. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*/;
const THEMATIC_BREAK = /^[ \t]*([-*_])[ \t]*(?:\1[ \t]*)+$/;
const TAB = " ".repeat(4);

/**
 * What must not reach the parser: it takes quadratic time for many marks that
 * may belong together, and overflows its stack on deep nesting. The first
 * finding of each kind.
 */
export function findGuardFindings(body: string): Finding[] {
	const bytes = new TextEncoder().encode(body).length;
	if (bytes > MOST_BYTES) {
		return [{ rule: "body-too-long", offset: 0, found: toMegabytes(bytes) }];
	}
	const findings = [...findLongRun(body), ...findCrowdedBlocks(body), ...findDeepLines(body)];
	return [...new Map(findings.reverse().map((finding) => [finding.rule, finding])).values()];
}

function findLongRun(body: string): Finding[] {
	const run = RUN.exec(body);
	return run ? [{ rule: "marker-run-too-long", offset: run.index, found: run[1] ?? "" }] : [];
}

function findCrowdedBlocks(body: string): Finding[] {
	return toPieces(body, EMPTY_LINE).flatMap(({ text, offset }): Finding[] => {
		const markers = text.match(MARKERS)?.length ?? 0;
		if (markers <= MOST_MARKERS) return [];
		const start = offset + text.search(/\S/);
		return [{ rule: "too-many-markers", offset: start, found: String(markers) }];
	});
}

function findDeepLines(body: string): Finding[] {
	return toPieces(body, "\n").flatMap(({ text, offset }): Finding[] => {
		const containers = CONTAINERS.exec(text)?.[0] ?? "";
		const quotes = containers.split(">").length - 1;
		if (quotes > MOST_QUOTES) return [{ rule: "quote-too-deep", offset, found: String(quotes) }];
		const indent = containers.replaceAll("\t", TAB).length;
		return indent > MOST_INDENT && !THEMATIC_BREAK.test(text)
			? [{ rule: "list-too-deep", offset, found: String(indent) }]
			: [];
	});
}

function toPieces(body: string, separator: string | RegExp): { text: string; offset: number }[] {
	let next = 0;
	return body.split(separator).map((text) => {
		const offset = body.indexOf(text, next);
		next = offset + text.length;
		return { text, offset };
	});
}

/** Rounded up, so that what is over the limit never reads as the limit. */
function toMegabytes(bytes: number): string {
	return String(Math.ceil((bytes / 1024 / 1024) * 10) / 10);
}
