import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { PROJECT_DIRECTORY } from "../../build/places.ts";
import { listen } from "../../serve/listen.ts";

const HOST = "127.0.0.1";
/** Libraries are imported by their names, as in the sources. */
const IMPORTS = JSON.stringify({
	imports: {
		flexsearch: "/code/node_modules/flexsearch/dist/flexsearch.bundle.module.min.mjs",
		minisearch: "/code/node_modules/minisearch/dist/es/index.js",
	},
});
const BLANK = `<!doctype html><html lang="zh-Hans"><title>bench</title><link rel="icon" href="data:,"><script type="importmap">${IMPORTS}</script>`;
const TYPES: Record<string, string> = {
	".html": "text/html",
	".js": "text/javascript",
	".mjs": "text/javascript",
	".ts": "text/javascript",
	".json": "application/json",
};

export interface BenchServer {
	origin: string;
	/** Bytes of bodies that were sent since it was asked last; the code of the search itself not among them. */
	takeBytes(): number;
	close(): Promise<void>;
}

/** Serves a folder compressed as a host would, and under `/code/` the project's own modules, stripped of types. */
export async function openBenchServer(directory: string): Promise<BenchServer> {
	let bytes = 0;
	const server = createServer((request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
		read(path).then(
			({ body, type, isCounted }) => {
				if (isCounted) bytes += body.length;
				const encoding = type === undefined ? {} : { "Content-Encoding": "gzip" };
				response.writeHead(200, {
					"Content-Type": type ?? "application/octet-stream",
					"Cache-Control": "public, max-age=3600",
					...encoding,
				});
				response.end(body);
			},
			() => response.writeHead(404).end(),
		);
	});
	const port = await listen(server, { host: HOST, port: 0 });
	return {
		origin: `http://${HOST}:${port}`,
		takeBytes() {
			const taken = bytes;
			bytes = 0;
			return taken;
		},
		async close() {
			server.closeAllConnections();
			server.close();
			await once(server, "close");
		},
	};

	async function read(path: string) {
		if (path === "/") return { body: gzipSync(BLANK), type: "text/html", isCounted: false };
		const isCode = path.startsWith("/code/");
		const file = isCode
			? join(PROJECT_DIRECTORY, path.slice("/code/".length))
			: join(directory, path);
		const extension = extname(file);
		const type = TYPES[extension];
		const raw = await readFile(file);
		const body =
			extension === ".ts" ? Buffer.from(stripTypeScriptTypes(raw.toString("utf8"))) : raw;
		// Pagefind's own files are compressed already.
		return { body: type === undefined ? body : gzipSync(body), type, isCounted: !isCode };
	}
}
