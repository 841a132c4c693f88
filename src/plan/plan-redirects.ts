import { toArticlePath } from "../domain/addresses.ts";
import type { Paper } from "../domain/paper.ts";
import type { Frame } from "../domain/frame.ts";
import { type PlannedPage, toPlannedPage } from "./planned-page.ts";

export interface RedirectModel {
	frame: Frame;
	/** Where the article is, from the site's root, without base. */
	target: string;
	title: string;
}

/** A page at each former address of a published article. */
export function planRedirects({ site, editions }: Paper): PlannedPage<"redirect", RedirectModel>[] {
	return editions
		.flatMap(({ articles }) => articles)
		.flatMap((article) =>
			article.aliases.map((path) => {
				const model = {
					frame: { site, path },
					target: toArticlePath(article),
					title: article.title,
				};
				const params = { alias: path.slice(1, -1) };
				return toPlannedPage({ kind: "redirect", path, params, model });
			}),
		);
}
