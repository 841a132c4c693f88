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
}

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
	{ name: "page-768-light", path: `${EDITION}01/`, scheme: "light", ...TABLET },
	{ name: "district-360-light", path: "/districts/huairou/", scheme: "light", ...PHONE },
	{ name: "archive-768-light", path: "/editions/", scheme: "light", ...TABLET },
	{ name: "search-360-light", path: "/search/?q=平谷", scheme: "light", ...PHONE },
];
