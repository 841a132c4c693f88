import { type Document, LineCounter, parseDocument } from "yaml";
import { checkYamlNodes } from "./check-yaml-nodes.ts";
import { type FieldPath, findOffset, formatPath } from "./locate-field.ts";
import { mendLines } from "./mend-lines.ts";
import { readLineHead } from "./read-line-head.ts";
import { type PlainFields, readPlainYaml } from "./read-plain-yaml.ts";
import type { Place, Report } from "./to-fault.ts";
import { toYamlProblem } from "./to-yaml-problem.ts";

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
	const plain = readPlainYaml(text);
	return plain ? toPlain(plain, { file, text }) : parseFields({ file, text, report });
}

/** Nothing is wrong with the text, so that its places are only asked for when a field is. */
function toPlain(data: PlainFields, { file, text }: Omit<YamlText, "report">): Fields {
	let parsed: Fields | undefined;
	return {
		data,
		place: (path, part) => {
			parsed ??= parseFields({ file, text, report: () => undefined });
			return parsed?.place(path, part) ?? { file };
		},
	};
}

function parseFields({ file, text, report }: YamlText): Fields | undefined {
	const { text: mended, mendedLines } = mendLines({ file, text, report });
	const { document, lineCounter } = parseYaml(mended);
	const rows = mended.split("\n");
	const placeAt = (offset: number) => {
		const { line, col: column } = lineCounter.linePos(offset);
		return { file, line, column, field: readLineHead(rows[line - 1] ?? "").field };
	};
	reportErrors({ document, text: mended, mendedLines, placeAt, report });
	const isReadable = document.errors.every(({ code }) => code === "DUPLICATE_KEY");
	if (!isReadable || !checkYamlNodes({ document, report, placeAt })) return undefined;
	return {
		data: document.toJS({ maxAliasCount: 0 }) ?? {},
		place: (path, part = "value") => ({
			...placeAt(findOffset({ document, path, part })),
			field: formatPath(path),
		}),
	};
}

function parseYaml(text: string) {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, {
		schema: "failsafe",
		uniqueKeys: true,
		lineCounter,
		prettyErrors: false,
		logLevel: "error",
	});
	return { document, lineCounter };
}

interface YamlErrors {
	document: Document.Parsed;
	text: string;
	mendedLines: ReadonlySet<number>;
	placeAt(offset: number): Place & { line: number; column: number };
	report: Report;
}

/** A second mistake on a line, or one on a line that was mended, only follows from the first. */
function reportErrors({ document, text, mendedLines, placeAt, report }: YamlErrors): void {
	const reportedLines = new Set(mendedLines);
	for (const error of document.errors) {
		const place = placeAt(error.pos[0]);
		if (error.code !== "DUPLICATE_KEY" && reportedLines.has(place.line)) continue;
		reportedLines.add(place.line);
		report(toYamlProblem(error, { text, ...place }), place);
	}
}
