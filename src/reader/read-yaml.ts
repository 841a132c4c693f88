import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { checkYamlNodes } from "./check-yaml-nodes.ts";
import { mendLines } from "./mend-lines.ts";
import type { Place, Report } from "./to-fault.ts";
import { readLineHead } from "./read-line-head.ts";
import { toYamlProblem } from "./to-yaml-problem.ts";

export type FieldPath = readonly (string | number)[];

/** A YAML text read without types: every scalar is the text as typed. */
export interface Fields {
	/** Objects, arrays and strings. */
	data: unknown;
	/** Where the value of a path stands, or its key; the nearest thing above it if it is absent. */
	place(path: FieldPath, part?: "key" | "value"): Place;
}

interface YamlText {
	file: string;
	/** Its first line is the file's first line. */
	text: string;
	report: Report;
}

/** More than any front matter needs; the parser takes quadratic time for a map of many keys. */
const MOST_CHARACTERS = 64 * 1024;

/** `undefined` if the text is not YAML; the mistakes that can be mended are reported and read as meant. */
export function readYaml({ file, text, report }: YamlText): Fields | undefined {
	if (text.length > MOST_CHARACTERS) {
		const kilobytes = Math.ceil(text.length / 1024);
		report({ rule: "yaml-too-long", kilobytes }, { file, line: 1 });
		return undefined;
	}
	const { text: mended, mendedLines } = mendLines({ file, text, report });
	const mendedRows = mended.split("\n");
	const lineCounter = new LineCounter();
	const document = parseDocument(mended, {
		schema: "failsafe",
		uniqueKeys: true,
		lineCounter,
		prettyErrors: false,
		logLevel: "error",
	});
	const placeAt = (offset: number) => {
		const { line, col } = lineCounter.linePos(offset);
		return { file, line, column: col, field: readLineHead(mendedRows[line - 1] ?? "").field };
	};
	let isReadable = true;
	const reportedLines = new Set(mendedLines);
	for (const error of document.errors) {
		const place = placeAt(error.pos[0]);
		if (error.code !== "DUPLICATE_KEY") isReadable = false;
		// A second mistake on a line, or one on a line that was mended, only follows from the first.
		if (reportedLines.has(place.line)) continue;
		reportedLines.add(place.line);
		report(toYamlProblem({ error, text: mended, lineCounter }), place);
	}
	const isPlain = checkYamlNodes({ document, report, placeAt });
	if (!isReadable || !isPlain) return undefined;
	return {
		data: document.toJS({ maxAliasCount: 0 }) ?? {},
		place: (path, part = "value") => ({
			...placeAt(findOffset({ document, path, part })),
			field: formatPath(path),
		}),
	};
}

/** `figures[0].value` */
export function formatPath(path: FieldPath): string | undefined {
	const text = path
		.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`))
		.join("")
		.replace(/^\./, "");
	return text === "" ? undefined : text;
}

interface Wanted {
	document: Document.Parsed;
	path: FieldPath;
	part: "key" | "value";
}

function findOffset({ document, path, part }: Wanted): number {
	let node: unknown = document.contents;
	let offset = path.length === 0 ? (toOffset(node) ?? 0) : 0;
	for (const [index, step] of path.entries()) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
			if (!pair) break;
			offset = toOffset(pair.key) ?? offset;
			if (part === "key" && index === path.length - 1) break;
			node = pair.value;
		} else if (isSeq(node) && typeof step === "number") {
			node = node.items[step];
		}
		offset = toOffset(node) ?? offset;
	}
	return offset;
}

/** Where a node begins; an empty value has no place of its own. */
function toOffset(node: unknown): number | undefined {
	if (!isNode(node) || !node.range) return undefined;
	const [start, end] = node.range;
	return isScalar(node) && start === end ? undefined : start;
}
