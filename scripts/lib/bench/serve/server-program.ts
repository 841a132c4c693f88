import type { ServedSite } from "../../serve/create-site-server.ts";
import type { Coding } from "./coding.ts";

/** What a server is started with. */
export interface ServerOrder {
	site: ServedSite;
	/** The folder that holds the site's base. */
	root: string;
	/** `.build/` of the site. */
	state: string;
	/** The server's own files; exists. */
	folder: string;
	/** A free one, on this machine only. */
	port: number;
}

export interface ServerStart {
	/** Runs in the foreground until it is told to end. */
	command: readonly string[];
	environment?: Readonly<Record<string, string>>;
	/** What has to be in the server's folder before it starts. */
	files: Readonly<Record<string, string>>;
}

/** A server that can be had here. */
export interface ServerProgram {
	/** With its version: `nginx 1.22.1`. */
	name: string;
	codings: readonly Coding[];
	configure(order: ServerOrder): ServerStart;
}

export const HOST = "127.0.0.1";
