import { sep } from "node:path";
import {
	isRunnableDevEnvironment,
	type DevEnvironment,
	type Plugin,
	type ViteDevServer,
} from "vite";
import { formatFaults } from "../../scripts/lib/report/format-faults.ts";
import { readPaper } from "../reader/read-paper.ts";
import { readPaperSource } from "./paper-source.ts";
import { DESK_MODULE } from "./desk-module.ts";
import { PLAN_MODULE } from "./plan-module.ts";

/** Editors save in several steps; what they save within this time, in milliseconds, is one edit. */
const ONE_EDIT = 100;

/** In development: plans anew after an edit of the content, and prints its faults on the terminal. */
export function watchContent(): Plugin {
	return {
		name: "gongbao:watch-content",
		apply: "serve",
		configureServer(server) {
			const { contentDirectory } = readPaperSource();
			server.watcher.add(contentDirectory);
			let timer: NodeJS.Timeout | undefined;
			server.watcher.on("all", (_event, path) => {
				if (!path.startsWith(contentDirectory + sep)) return;
				clearTimeout(timer);
				timer = setTimeout(() => void replan(server, contentDirectory), ONE_EDIT);
			});
		},
	};
}

async function replan(server: ViteDevServer, contentDirectory: string): Promise<void> {
	for (const environment of Object.values(server.environments)) invalidatePlan(environment);
	server.environments.client.hot.send({ type: "full-reload", path: "*" });
	const { logger } = server.config;
	try {
		const { faults } = await readPaper({ contentDirectory });
		if (faults.length > 0)
			logger.error(formatFaults(faults, { colour: process.stdout.isTTY === true }));
	} catch (error) {
		// The page that is asked for next fails of the same and says so in full.
		logger.error(String(error));
	}
}

/** What is read from the content when it is evaluated. */
const CONTENT_MODULES = [PLAN_MODULE, DESK_MODULE];

/** Forgets the plan, the desk and everything that was made with them. */
function invalidatePlan(environment: DevEnvironment): void {
	for (const file of CONTENT_MODULES) {
		for (const module of environment.moduleGraph.getModulesByFile(file) ?? []) {
			environment.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
		}
	}
	if (!isRunnableDevEnvironment(environment)) return;
	const evaluated = environment.runner.evaluatedModules;
	const waiting = CONTENT_MODULES.flatMap((file) => [...(evaluated.getModulesByFile(file) ?? [])]);
	const seen = new Set(waiting);
	for (const module of waiting) {
		for (const id of module.importers) {
			const importer = evaluated.getModuleById(id);
			if (importer && !seen.has(importer)) waiting.push(importer);
			if (importer) seen.add(importer);
		}
		evaluated.invalidateModule(module);
	}
	// Astro keeps the paths of every route until it hears this.
	environment.hot.send("astro:content-changed", {});
}
