/** One picture of the documentation. */
export interface Shot {
	/** The file's name without its ending. */
	name: string;
	/** From the site's root, without base. */
	path: string;
	/** CSS pixels; the height is cut there. */
	width: number;
	height: number;
	scheme: "light" | "dark";
	/** What the reader has chosen, as `src/client/reading-settings.ts` keeps it. */
	settings?: string;
}

/** One printed document of the documentation. */
export interface Print {
	name: string;
	path: string;
	paper: "A3" | "A4";
}

export const PRINTS: readonly Print[] = [
	{ name: "edition-a3", path: "/2020/12/02/print/", paper: "A3" },
];

const DESK = { width: 1280, height: 1500 };
const TABLET = { width: 768, height: 1200 };
const PHONE = { width: 360, height: 1100 };
const EDITION = "/2020/12/02/";

export const SHOTS: readonly Shot[] = [
	{ name: "front-1280-light", path: "/", scheme: "light", ...DESK },
	{ name: "front-768-dark", path: "/", scheme: "dark", ...TABLET },
	{ name: "front-360-light", path: "/", scheme: "light", ...PHONE },
	{
		name: "article-1280-light",
		path: `${EDITION}pinggu-nvzhigong/`,
		scheme: "light",
		...DESK,
	},
	{ name: "article-360-dark", path: `${EDITION}pinggu-nvzhigong/`, scheme: "dark", ...PHONE },
	{
		name: "article-360-elder",
		path: `${EDITION}pinggu-nvzhigong/`,
		scheme: "light",
		settings: "elder 100 auto",
		...PHONE,
	},
	{ name: "front-360-elder", path: "/", scheme: "light", settings: "elder 100 auto", ...PHONE },
	{ name: "front-1280-dark", path: "/", scheme: "dark", ...DESK },
	{ name: "page-1280-light", path: `${EDITION}01/`, scheme: "light", ...DESK },
	{ name: "districts-360-light", path: "/districts/", scheme: "light", ...PHONE },
	{ name: "page-768-light", path: `${EDITION}01/`, scheme: "light", ...TABLET },
	{ name: "district-360-light", path: "/districts/huairou/", scheme: "light", ...PHONE },
	{ name: "archive-768-light", path: "/editions/", scheme: "light", ...TABLET },
	{ name: "search-360-light", path: "/search/?q=平谷", scheme: "light", ...PHONE },
];
