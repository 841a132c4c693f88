import type { Fault } from "../../../src/domain/fault.ts";
import type { ImportedPages } from "../../../src/print/import-pages.ts";
import type { ArticleFile } from "./article-file.ts";
import type { NewColumn } from "./plan-columns.ts";
import type { ImportedEdition } from "./plan-imported-edition.ts";

/** Everything that an import makes, before any of it is written. */
export interface ImportResult {
	articles: readonly ArticleFile[];
	columns: readonly NewColumn[];
	edition: ImportedEdition;
	/** Whether `edition.yaml` is there and says less than the pages do. */
	editionExists: boolean;
	pages: ImportedPages;
	/** Names of the inputs. */
	sources: readonly string[];
	/** What the reader would find wrong with the files. */
	faults: readonly Fault[];
}
