import { COMMAND_TEXTS } from "../../../src/strings/command-texts.ts";
import { createSiteServer, type ServedSite } from "./create-site-server.ts";
import { listen, type ListenOptions } from "./listen.ts";

export const DEFAULT_HOST = "127.0.0.1";
export const DEFAULT_PORT = 4321;

/** Serves until the process is stopped, and prints the address. */
export async function serveSite(site: ServedSite & ListenOptions): Promise<void> {
	const port = await listen(createSiteServer(site), site);
	console.log(COMMAND_TEXTS.opened(formatAddress({ ...site, port })));
	console.log(COMMAND_TEXTS.stopHint);
}

/** As a browser on this machine opens it. */
export function formatAddress({ host, port, base }: ListenOptions & { base: string }): string {
	const isAny = host === "0.0.0.0" || host === "::";
	const name = isAny ? DEFAULT_HOST : host.includes(":") ? `[${host}]` : host;
	return `http://${name}:${port}${base}`;
}
