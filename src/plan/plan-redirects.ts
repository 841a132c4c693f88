import { toArticlePath } from "../domain/addresses.ts";
import type { SiteRoot } from "../domain/web-address.ts";
import type { Redirect } from "../feeds/redirects.ts";
import type { SitePage } from "./site-page.ts";
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
				return toPlannedPage({ kind: "redirect", path, params, toModel: () => model });
			}),
		);
}

/** The redirects of the plan as hosts write them: from the domain's root, base included. */
export function toRedirects(pages: readonly SitePage[], base: SiteRoot["base"]): Redirect[] {
	const toHostPath = (path: string) => base.replace(/\/$/, "") + path;
	return pages
		.filter((page) => page.kind === "redirect")
		.map(({ path, model }) => ({ from: toHostPath(path), to: toHostPath(model.target) }));
}
