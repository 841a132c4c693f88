import { type Document, isNode, isScalar, visit } from "yaml";
import type { Place, Report } from "./to-fault.ts";

interface ParsedYaml {
	document: Document.Parsed;
	report: Report;
	placeAt(offset: number): Place;
}

/** Reports anchors, aliases, tags and keys that are not plain words; false if there are any. */
export function checkYamlNodes({ document, report, placeAt }: ParsedYaml): boolean {
	let isPlain = true;
	const refuse = (problem: Parameters<Report>[0], range: readonly number[] | null | undefined) => {
		isPlain = false;
		report(problem, placeAt(range?.[0] ?? 0));
	};
	visit(document, {
		Alias: (_, alias) => refuse({ rule: "yaml-feature", typed: `*${alias.source}` }, alias.range),
		Value: (_, { anchor, tag, range }) => {
			const typed = anchor === undefined ? tag : `&${anchor}`;
			if (typed !== undefined) refuse({ rule: "yaml-feature", typed }, range);
		},
		Pair: (_, { key }) => {
			if (!isScalar(key)) refuse({ rule: "yaml-syntax" }, isNode(key) ? key.range : undefined);
			else if (key.value === "__proto__") {
				refuse({ rule: "forbidden-key", key: "__proto__" }, key.range);
			}
		},
	});
	return isPlain;
}
