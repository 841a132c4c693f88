import { listChanges } from "./changes.ts";
import type { ImportResult } from "./import-result.ts";

/** What `--json` prints. */
export function formatImportJson(result: ImportResult, { isWritten }: { isWritten: boolean }) {
	const { articles, columns, edition, pages, sources, faults } = result;
	return JSON.stringify(
		{
			written: isWritten,
			articles: articles.map(
				({ file, frontMatter, body, joins, captions, figures, nearNames }) => ({
					file,
					frontMatter,
					body,
					joins,
					suggestions: { captions, figures, nearNames },
				}),
			),
			edition: {
				file: edition.file,
				date: edition.date,
				pages: [],
				notices: [],
				advertisements: [],
				...edition.fields,
				columns: columns.map(({ file, id, name, subtitle }) => ({ file, id, name, subtitle })),
			},
			changes: listChanges(articles),
			leftOver: pages.leftOver.map(({ input, ...rest }) => ({
				source: sources[input],
				...rest,
			})),
			doubts: [...pages.doubts, ...articles.flatMap(({ story }) => story.doubts)].map(
				({ input, ...doubt }) => ({ source: sources[input], ...doubt }),
			),
			faults,
		},
		undefined,
		2,
	);
}
