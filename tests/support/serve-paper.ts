import { once } from "node:events";
import type { Server } from "node:http";
import { afterAll, beforeAll } from "vitest";
import { createSiteServer, type ServedSite } from "../../scripts/lib/serve/create-site-server.ts";
import { listen } from "../../scripts/lib/serve/listen.ts";

const HOST = "127.0.0.1";

/** Serves a built site, as `npm start` does, for the tests of one file; the value gives its origin. */
export function useSiteServer(site: () => ServedSite): () => string {
	let server: Server | undefined;
	let origin: string | undefined;
	beforeAll(async () => {
		server = createSiteServer(site());
		origin = `http://${HOST}:${await listen(server, { host: HOST, port: 0 })}`;
	});
	afterAll(async () => {
		server?.closeAllConnections();
		server?.close();
		if (server) await once(server, "close");
	});
	return () => {
		if (origin === undefined) throw new Error("The server runs only within tests and hooks");
		return origin;
	};
}
