import type { z } from "astro/zod";
import type { Fault } from "../../../src/domain/fault.ts";
import { findForbiddenCharacters } from "../../../src/reader/find-forbidden-characters.ts";
import { toRecord } from "../../../src/reader/read-record.ts";
import { toSource } from "../../../src/reader/to-source.ts";
import { splitFrontMatter } from "../../../src/reader/split-front-matter.ts";
import { articleSchema } from "../../../src/schemas/article.ts";
import { editionSchema } from "../../../src/schemas/edition.ts";
import type { NewFile } from "./new-file.ts";

/** What the reader would find wrong with a file that is not written yet; a missing value is for the editor to fill in. */
export function findDraftFaults({ file, text }: NewFile): Fault[] {
	const faults: Fault[] = [];
	const source = toSource({ contentDirectory: "" }, faults);
	const { report } = source;
	for (const { problem, line, column } of findForbiddenCharacters(text)) {
		report(problem, { file, line, column });
	}
	const check = (schema: z.ZodType, yaml: string) => toRecord({ file, schema, text: yaml }, source);
	if (file.endsWith(".yaml")) check(editionSchema, text);
	else {
		const split = splitFrontMatter({ file, text, report });
		if (split) check(articleSchema, split.frontMatter);
	}
	return faults.filter(({ rule }) => rule !== "empty-list");
}
