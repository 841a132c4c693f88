import type { AccessibilityModel } from "./plan-accessibility.ts";
import type { ArticleModel } from "./plan-articles.ts";
import type { EditionModel, EmptyFrontModel, FrontModel, PageModel } from "./plan-editions.ts";
import type {
	ArchiveModel,
	ColumnIndexModel,
	DistrictIndexModel,
	PeopleIndexModel,
} from "./plan-indexes.ts";
import type { LetterModel } from "./plan-letter-pages.ts";
import type { FeedsModel } from "./plan-feeds-page.ts";
import type { ColumnModel, DistrictModel, PersonModel } from "./plan-lists.ts";
import type { PrintModel } from "./plan-prints.ts";
import type { RedirectModel } from "./plan-redirects.ts";
import type {
	CorrectionsModel,
	NotFoundModel,
	SearchModel,
	StandingPageModel,
} from "./plan-services.ts";
import type { PlannedPage } from "./planned-page.ts";

/** Every kind of page the site has, and what a page of that kind prints. */
export interface PageModels {
	front: FrontModel;
	"empty-front": EmptyFrontModel;
	edition: EditionModel;
	page: PageModel;
	"edition-print": PrintModel;
	"page-print": PrintModel;
	letter: LetterModel;
	article: ArticleModel;
	district: DistrictModel;
	column: ColumnModel;
	person: PersonModel;
	"district-index": DistrictIndexModel;
	"column-index": ColumnIndexModel;
	"people-index": PeopleIndexModel;
	archive: ArchiveModel;
	year: ArchiveModel;
	standing: StandingPageModel;
	corrections: CorrectionsModel;
	feeds: FeedsModel;
	accessibility: AccessibilityModel;
	search: SearchModel;
	"not-found": NotFoundModel;
	redirect: RedirectModel;
}

export type PageKind = keyof PageModels;

export type PageOf<Kind extends PageKind> = PlannedPage<Kind, PageModels[Kind]>;

/** Any page of the site; told apart by `kind`. */
export type SitePage = { [Kind in PageKind]: PageOf<Kind> }[PageKind];

/** The pages of one kind, in the order of the plan. */
export function toPagesOfKind<Kind extends PageKind>(
	pages: readonly SitePage[],
	kind: Kind,
): PageOf<Kind>[] {
	return pages.filter((page): page is SitePage & PageOf<Kind> => page.kind === kind);
}
