import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { dropRefused } from "./drop-refused.ts";
import { findHeaders, REVALIDATE, toHeaderRules } from "./header-rules.ts";
import { createRedirectFinder } from "./read-redirects.ts";

export interface ServedSite {
	/** The folder with the built site. */
	directory: string;
	/** Where the site stands on its domain; begins and ends with a slash. */
	base: string;
}

/**
 * Serves a built site as a host would: its headers, its 404 page, compressed
 * copies, redirects from former addresses and to the address with a slash. Files
 * are looked up anew for each request, because a build may replace the folder.
 */
export function createSiteServer(site: ServedSite): Server {
	const serveFile = sirv(site.directory, {
		...{ dev: true, etag: true, brotli: true, gzip: true },
		// A file is found under its own name only.
		extensions: [],
	});
	const findFormer = createRedirectFinder(site.directory);
	const rules = toHeaderRules(site.base);
	return createServer((request, response) => {
		// Two slashes at the start would name another server.
		const asked = (request.url ?? "").replace(/^\/{2,}/, "/");
		const address = URL.parse(asked, "http://localhost");
		if (!address) return void response.writeHead(400).end();
		const path = address.pathname;
		for (const { name, value } of findHeaders(rules, path)) response.setHeader(name, value);
		// A file that is replaced while it is read must not end the server.
		response.on("pipe", (source) => source.on("error", () => response.destroy()));
		if (request.method !== "GET" && request.method !== "HEAD") {
			return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
		}
		const redirect = findFormer(path) ?? findRedirect(site, path);
		if (redirect !== undefined) {
			return void response.writeHead(301, { Location: redirect + address.search }).end();
		}
		const rest = toSitePath(site, path);
		if (rest === undefined) return void sendNotFound(site, response);
		prepareForFile({ request, response, path: rest });
		serveFile(request, response, () => void sendNotFound(site, response));
	});
}

/** The path from the site's root, or `undefined` for what a host does not serve. */
function toSitePath({ base }: ServedSite, path: string): string | undefined {
	if (!path.startsWith(base)) return undefined;
	const rest = `/${path.slice(base.length)}`;
	// Hosts do not serve the files that tell them what to do, nor pages under their file's name cut short.
	const isFile = rest.endsWith("/") || /\.\w+$/.test(rest);
	return isFile ? rest : undefined;
}

function findRedirect({ base, directory }: ServedSite, path: string): string | undefined {
	if (`${path}/` === base || path === "/") return path === base ? undefined : base;
	if (path.endsWith("/") || !path.startsWith(base)) return undefined;
	const folder = path.slice(base.length);
	if (!/^[\w/-]+$/.test(folder)) return undefined;
	return existsSync(join(directory, folder, "index.html")) ? `${path}/` : undefined;
}

interface FileRequest {
	request: IncomingMessage;
	response: ServerResponse;
	path: string;
}

function prepareForFile({ request, response, path }: FileRequest): void {
	request.url = path.endsWith("/") ? `${path}index.html` : path;
	// sirv says so with whole answers only, and takes a coding that is refused for one that is wanted.
	response.setHeader("Vary", "Accept-Encoding");
	request.headers["accept-encoding"] = dropRefused(request.headers["accept-encoding"] ?? "");
	// sirv reads a range that runs backwards as it stands; hosts may ignore ranges.
	delete request.headers.range;
	if (/\.(?:pagefind|pf_\w+)$/.test(path)) {
		response.setHeader("Content-Type", "application/octet-stream");
	}
}

async function sendNotFound(site: ServedSite, response: ServerResponse): Promise<void> {
	response.removeHeader("Content-Type");
	response.setHeader(REVALIDATE.name, REVALIDATE.value);
	const page = await readFile(join(site.directory, "404.html")).catch(() => undefined);
	if (page) response.setHeader("Content-Type", "text/html; charset=utf-8");
	response.writeHead(404).end(page);
}
