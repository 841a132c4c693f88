import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SERVE_TEXTS } from "../../../../src/strings/command-texts-serve.ts";
import { benchLoad, type LoadRow } from "./bench-load.ts";
import { buildServedPapers, type ServedPaper } from "./build-served-papers.ts";
import { findCaddy } from "./caddy.ts";
import { checkHost, type HostReport } from "./check-host.ts";
import { type Ending, prepareEnding } from "./ending.ts";
import { findNginx } from "./nginx.ts";
import { PREVIEW_SERVER } from "./preview-server.ts";
import type { ServerProgram } from "./server-program.ts";
import { startServer } from "./start-server.ts";
import { hasWrk } from "./wrk.ts";

export interface CheckedServer extends HostReport {
	server: string;
	base: string;
}

export interface ServeBench {
	checked: CheckedServer[];
	/** Empty where wrk is missing. */
	loaded: LoadRow[];
}

interface Yard {
	folder: string;
	ending: Ending;
	programs: readonly ServerProgram[];
}

/**
 * Asks the servers that are installed, as the manual configures them, and loads
 * them. `undefined` if there is none. Nothing is left running, nor on the disk.
 */
export async function benchServe(onStep: (text: string) => void): Promise<ServeBench | undefined> {
	const found = { nginx: findNginx(), Caddy: findCaddy() };
	const servers = Object.values(found).flat();
	if (servers.length === 0) return undefined;
	for (const [name, programs] of Object.entries(found)) {
		if (programs.length === 0) onStep(SERVE_TEXTS.missing(name));
	}
	const ending = prepareEnding();
	try {
		const folder = mkdtempSync(join(tmpdir(), "gongbao-serve-"));
		ending.add(() => rmSync(folder, { recursive: true, force: true }));
		// nginx serves as somebody else where root starts it.
		chmodSync(folder, 0o755);
		const papers = await buildServedPapers(folder, (base) => onStep(SERVE_TEXTS.building(base)));
		const yard = { folder, ending, programs: [...servers, PREVIEW_SERVER] };
		const checked = await checkAll(papers, yard, onStep);
		if (!hasWrk()) onStep(SERVE_TEXTS.noLoad);
		const loaded = hasWrk() ? await loadAll(papers, yard, onStep) : [];
		return { checked, loaded };
	} finally {
		ending.finish();
	}
}

async function checkAll(
	papers: readonly ServedPaper[],
	{ folder, ending, programs }: Yard,
	onStep: (text: string) => void,
): Promise<CheckedServer[]> {
	const checked: CheckedServer[] = [];
	for (const paper of papers) {
		const { site, state } = paper;
		const outside = {
			path: "../.build/nginx.conf",
			text: readFileSync(join(state, "nginx.conf"), "utf8"),
		};
		for (const program of programs) {
			onStep(SERVE_TEXTS.asking({ server: program.name, base: site.base }));
			const place = join(folder, `server-${checked.length}`);
			const { origin, stop } = await startServer(program, { ...paper, folder: place, ending });
			const report = await checkHost({ origin, site, codings: program.codings, outside });
			await stop();
			checked.push({ server: program.name, base: site.base, ...report });
		}
	}
	return checked;
}

/** All servers run at once, so that they take turns; those that wait need nothing. */
async function loadAll(
	[paper]: readonly ServedPaper[],
	{ folder, ending, programs }: Yard,
	onStep: (text: string) => void,
): Promise<LoadRow[]> {
	if (!paper) return [];
	const running = [];
	for (const [index, program] of programs.entries()) {
		const place = join(folder, `loaded-${index}`);
		running.push({
			...program,
			...(await startServer(program, { ...paper, folder: place, ending })),
		});
	}
	const rows = await benchLoad({ site: paper.site, servers: running }, (run) =>
		onStep(SERVE_TEXTS.loading(run)),
	);
	for (const { stop } of running) await stop();
	return rows;
}
