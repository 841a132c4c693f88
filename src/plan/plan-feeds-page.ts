import { FEEDS_PATH, FRONT_PATH, toColumnPath, toDistrictPath } from "../domain/addresses.ts";
import type { FeedLink } from "../domain/feed-formats.ts";
import type { Frame } from "../domain/frame.ts";
import type { Paper } from "../domain/paper.ts";
import { EDITIONS_DATA_PATH, toSchemaPath } from "../feeds/open-data/addresses.ts";
import { type PlannedPage, toPlannedPage } from "./planned-page.ts";

export interface FeedsModel {
	frame: Frame;
	paper: FeedLink;
	districts: readonly FeedLink[];
	columns: readonly FeedLink[];
	/** Where the open data begins, and what describes it; absent in a paper that makes none. */
	data?: {
		editions: string;
		schemas: Readonly<Record<"editions" | "edition" | "article", string>>;
	};
}

const DATA = {
	editions: EDITIONS_DATA_PATH,
	schemas: {
		editions: toSchemaPath("editions"),
		edition: toSchemaPath("edition"),
		article: toSchemaPath("article"),
	},
};

/** The page that tells readers how to follow the paper. */
export function planFeedsPage({
	site,
	districts,
	columns,
}: Paper): PlannedPage<"feeds", FeedsModel> {
	const model: FeedsModel = {
		frame: { site, path: FEEDS_PATH },
		paper: { path: FRONT_PATH, title: site.name },
		districts: districts.map((each) => ({ path: toDistrictPath(each), title: each.name })),
		columns: columns.map((each) => ({ path: toColumnPath(each), title: each.name })),
		...(site.outlets.includes("data") && { data: DATA }),
	};
	return toPlannedPage({ kind: "feeds", path: FEEDS_PATH, toModel: () => model });
}
