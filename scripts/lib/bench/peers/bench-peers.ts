import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { CACHE_DIRECTORY, PROJECT_DIRECTORY } from "../../build/places.ts";
import { type Corpus, makeCorpus } from "../../corpus/make-corpus.ts";
import { writeContent } from "../../corpus/write-content.ts";
import { readStages } from "../build/read-stages.ts";
import { ELEVENTY } from "./eleventy.ts";
import { HEXO } from "./hexo.ts";
import { HUGO } from "./hugo.ts";
import { JEKYLL } from "./jekyll.ts";
import { type Measured, measureCommand } from "./measure-command.ts";
import type { Peer } from "./peer.ts";

/** The one the others are compared with first: it is in Debian, and the fastest. */
const PEERS = [HUGO, ELEVENTY, HEXO, JEKYLL] as const;

/** What npm has; the others are used if the machine has them. */
const PACKAGES = ["@11ty/eleventy@3", "hexo@8", "hexo-renderer-marked@7", "hexo-renderer-ejs@2"];

/** What is built, by whom. */
export type PeerCase = "cold" | "edit" | "again";

export interface PeerBenchRow {
	builder: string;
	case: PeerCase;
	measured: Measured;
	/** Of our own builds: seconds of what the others do as well. */
	siteSeconds: number | undefined;
}

export interface PeerBenchOrder {
	size: number;
	rounds: number;
	onRun(builder: string, name: PeerCase): void;
}

/** What only we do: the search index, its proof, and the checks of every page. */
const OURS_ALONE = ["编制搜索", "试搜", "检查成品"];
const OURS = "Gongbao";

/** Builds the same paper by us and by each peer that can be had, in turn. */
export async function benchPeers(order: PeerBenchOrder): Promise<PeerBenchRow[]> {
	const folder = await mkdtemp(join(tmpdir(), "gongbao-peers-"));
	await mkdir(CACHE_DIRECTORY, { recursive: true });
	const cache = await mkdtemp(join(CACHE_DIRECTORY, "bench-"));
	try {
		const corpus = makeCorpus({ size: order.size });
		const yard: Yard = { folder, cache, corpus, environment: await installPeers(folder) };
		const peers = PEERS.filter((peer) => isInstalled(peer, yard));
		await writeContent(corpus, join(folder, "content"));
		for (const peer of peers) await peer.write(corpus, join(folder, peer.name));
		const rows: PeerBenchRow[] = [];
		for (const name of ["cold", "edit", "again"] as const) {
			for (let round = 0; round < order.rounds; round += 1) {
				order.onRun(OURS, name);
				rows.push(await runOurs(name, yard));
				for (const peer of peers) {
					order.onRun(peer.name, name);
					rows.push(await runPeer(peer, name, yard));
				}
			}
		}
		return rows;
	} finally {
		await rm(folder, { recursive: true, force: true });
		await rm(cache, { recursive: true, force: true });
	}
}

interface Yard {
	folder: string;
	cache: string;
	corpus: Corpus;
	environment: NodeJS.ProcessEnv;
}

/** Installs what npm has above the peers' folders, where they look for it. */
async function installPeers(folder: string): Promise<NodeJS.ProcessEnv> {
	const options = ["--no-audit", "--no-fund", "--no-save", "--ignore-scripts"];
	await writeFile(join(folder, "package.json"), '{ "private": true }\n');
	await measureCommand(["npm", "install", ...options, ...PACKAGES], {
		folder,
		environment: process.env,
	});
	const path = [join(folder, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
	return { ...process.env, PATH: path };
}

function isInstalled({ command: [name = ""] }: Peer, { environment }: Yard): boolean {
	const folders = (environment["PATH"] ?? "").split(delimiter);
	return folders.some((folder) => existsSync(join(folder, name)));
}

async function runOurs(name: PeerCase, yard: Yard): Promise<PeerBenchRow> {
	const { folder, cache, corpus } = yard;
	const content = join(folder, "content");
	const out = join(folder, "dist");
	if (name === "cold") {
		for (const each of [out, join(folder, ".build"), cache])
			await rm(each, { recursive: true, force: true });
	}
	if (name === "edit") await addSentence(join(content, corpus.articles[0]?.file ?? ""));
	const options = ["--content", content, "--out", out, "--now", "2030-01-01T00:00:00Z"];
	const measured = await measureCommand([process.execPath, "scripts/build.ts", ...options], {
		folder: PROJECT_DIRECTORY,
		environment: { ...process.env, GONGBAO_CACHE: cache },
	});
	const stages = readStages(measured.output);
	const alone = OURS_ALONE.reduce((sum, stage) => sum + (stages.get(stage) ?? 0), 0);
	// Only without a cache the stages follow each other, so that they can be taken away.
	const siteSeconds = name === "cold" ? measured.seconds - alone : undefined;
	return { builder: OURS, case: name, measured, siteSeconds };
}

async function runPeer(peer: Peer, name: PeerCase, yard: Yard): Promise<PeerBenchRow> {
	const folder = join(yard.folder, peer.name);
	if (name === "cold") {
		for (const output of peer.outputs)
			await rm(join(folder, output), { recursive: true, force: true });
	}
	const [newest] = yard.corpus.articles;
	if (name === "edit" && newest) await addSentence(join(folder, peer.toArticlePath(newest.file)));
	const { environment } = yard;
	const measured = await measureCommand(peer.command, { folder, environment });
	return { builder: peer.name, case: name, measured, siteSeconds: undefined };
}

async function addSentence(file: string): Promise<void> {
	await writeFile(file, `${await readFile(file, "utf8")}\n又添了一句。\n`);
}
