import type { Outlet } from "./outlets.ts";
import type { Theme } from "./theme.ts";
import type { Contact } from "./district.ts";

/** The paper as `content/site.yaml` describes it. What is unset is left out of every page. */
export interface Site {
	/** 报名. */
	name: string;
	/** Under the name on the masthead. */
	tagline?: string | undefined;
	description: string;
	/** `https://…`, no path, no trailing slash. */
	origin: string;
	/** 主办. */
	publisher?: string | undefined;
	/** 国内统一连续出版物号; never invented. */
	cnNumber?: string | undefined;
	address?: string | undefined;
	phones: readonly Contact[];
	/** ICP 备案号. */
	icp?: string | undefined;
	/** IANA name; days are days of this zone. */
	timeZone: string;
	/** The default of an article's `source`. */
	source: string;
	/** Main navigation; `path` from the site's root, with a trailing slash. */
	navigation: readonly { label: string; path: string }[];
	/** Whether browsers keep the newest edition and what was read, for when there is no network. */
	offline: boolean;
	/** What is made beside the pages; nothing leads to what is not made. */
	outlets: readonly Outlet[];
	/** The paper's own colours. */
	theme?: Theme | undefined;
}
