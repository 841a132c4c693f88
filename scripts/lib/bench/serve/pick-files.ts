import { readdirSync } from "node:fs";
import { dirname, extname } from "node:path";
import type { ServedSite } from "../../serve/create-site-server.ts";
import { readRedirects } from "../../serve/read-redirects.ts";

const PAGE = "index.html";
/** What tells hosts what to do; nobody else may have it. */
export const HIDDEN_FILES = ["_headers", "_redirects"];

/** All files that are to be had, with slashes, sorted: no copies, no pages at former addresses. */
export function listFiles({ base, directory }: ServedSite): string[] {
	const former = new Set(readRedirects(directory).map(({ from }) => from));
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${parentPath}/${name}`.slice(directory.length + 1))
		.map((path) => path.replaceAll("\\", "/"))
		.filter((path) => !/\.(?:br|gz)$/.test(path) && !HIDDEN_FILES.includes(path))
		.filter((path) => !former.has(toAddress(base, path)))
		.sort();
}

/** Of each kind of file in each folder at the root, the first and the last; all that stand at the root. */
export function pickFiles(site: ServedSite): string[] {
	const kinds = Map.groupBy(listFiles(site), (path) =>
		path.includes("/") ? `${path.split("/")[0]} ${extname(path)}` : path,
	);
	return [...kinds.values()].flatMap((paths) => [
		...new Set([...paths.slice(0, 1), ...paths.slice(-1)]),
	]);
}

/** Folders that are no page: whoever asks for one must not be shown what is in it. */
export function listBareFolders(site: ServedSite): string[] {
	const files = listFiles(site);
	const pages = new Set(files.filter((path) => path.endsWith(PAGE)).map((path) => dirname(path)));
	return [...new Set(files.map((path) => dirname(path)))].filter((folder) => !pages.has(folder));
}

/** Where a file of the site is found: `2020/index.html` at `2020/`. */
export function toAddress(base: string, path: string): string {
	const isPage = path === PAGE || path.endsWith(`/${PAGE}`);
	return base + (isPage ? path.slice(0, -PAGE.length) : path);
}
