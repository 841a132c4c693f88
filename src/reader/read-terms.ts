import { NO_TERMS, type Terms } from "../domain/terms.ts";
import { termsSchema } from "../schemas/terms.ts";
import { readRecord } from "./read-record.ts";
import type { Source } from "./source.ts";

/** The paper's rules for words; none if there is no file for them or it cannot be read. */
export async function readTerms(file: string | undefined, source: Source): Promise<Terms> {
	const record =
		file === undefined ? undefined : await readRecord({ file, schema: termsSchema }, source);
	return record?.value ?? NO_TERMS;
}
