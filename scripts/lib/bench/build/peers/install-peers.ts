import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Builder } from "../builder.ts";
import { measureCommand } from "../measure-command.ts";
import { ELEVENTY } from "./eleventy.ts";
import { HEXO } from "./hexo.ts";
import { HUGO } from "./hugo.ts";
import { JEKYLL } from "./jekyll.ts";
import { ZOLA } from "./zola.ts";

/** The one the others are compared with first: it is in Debian, and the fastest. */
export const FIRST_PEER = HUGO.name;

const PEERS: readonly Builder[] = [HUGO, ELEVENTY, HEXO, ZOLA, JEKYLL];

/** What npm has; the others are used if the machine has them. */
const PACKAGES = ["@11ty/eleventy@3", "hexo@8", "hexo-renderer-marked@7", "hexo-renderer-ejs@2"];

/** Peers that can be had, and the environment that finds their commands. */
export interface InstalledPeers {
	builders: readonly Builder[];
	environment: NodeJS.ProcessEnv;
}

/** Installs what npm has into a folder; builders find it from folders within. */
export async function installPeers(folder: string): Promise<InstalledPeers> {
	const options = ["--no-audit", "--no-fund", "--no-save", "--ignore-scripts"];
	await writeFile(join(folder, "package.json"), '{ "private": true }\n');
	await measureCommand(["npm", "install", ...options, ...PACKAGES], {
		folder,
		environment: process.env,
	});
	const path = [join(folder, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
	const folders = path.split(delimiter);
	const builders = PEERS.filter((peer) => {
		const [command = ""] = peer.toCommand("cold");
		return folders.some((each) => existsSync(join(each, command)));
	});
	return { builders, environment: { ...process.env, PATH: path } };
}
