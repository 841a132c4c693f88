import { LinkChecker, LinkState, type LinkResult } from "linkinator";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import { createSiteServer } from "../serve/create-site-server.ts";
import { listen } from "../serve/listen.ts";
import type { BuiltSite, Defect } from "./defect.ts";
import { toPageFile, toPagePath } from "./page-files.ts";

/** Opened at once; the server is on this machine. */
const CONCURRENCY = 20;

/**
 * Links, anchors and pictures of every page and style sheet that lead nowhere
 * within the site. The site is served under its base as readers will have it.
 */
export async function findDeadLinks(site: BuiltSite, files: readonly string[]): Promise<Defect[]> {
	const server = createSiteServer(site);
	const port = await listen(server, { host: "127.0.0.1", port: 0 });
	const root = `http://127.0.0.1:${port}${site.base}`;
	try {
		const { links } = await new LinkChecker().check({
			path: toStarts(files).map((path) => root + path.slice(1)),
			concurrency: CONCURRENCY,
			checkCss: true,
			checkFragments: true,
			redirects: "error",
			linksToSkip: async (link) => !link.startsWith(`http://127.0.0.1:${port}/`),
		});
		return links
			.filter(({ state }) => state === LinkState.BROKEN)
			.map((link) => toDefect(link, root));
	} finally {
		server.close();
		server.closeAllConnections();
	}
}

/** The error page answers with 404 as it should, so it is not opened; its links stand on other pages too. */
function toStarts(files: readonly string[]): string[] {
	const pages = files.filter((file) => file.endsWith(".html") && file !== "404.html");
	const sheets = files.filter((file) => file.endsWith(".css"));
	return [...pages.map(toPagePath), ...sheets.map((file) => `/${file}`)];
}

function toDefect({ url, parent, status = 0 }: LinkResult, root: string): Defect {
	const toPath = (address: string) => decodeURI(address.replace(root, "/"));
	const link = toPath(url);
	return {
		rule: link.includes("#") ? "dead-anchor" : "dead-link",
		file: toPageFile(toPath(parent ?? url)),
		message: CHECK_TEXTS.deadLink({ link, status }),
	};
}
