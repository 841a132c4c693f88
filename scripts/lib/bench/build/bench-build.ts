import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Corpus, makeCorpus } from "../../corpus/make-corpus.ts";
import { BUILD_CASES, type BuildCase } from "./build-case.ts";
import type { BuildRow, BuildRun } from "./build-row.ts";
import type { Builder } from "./builder.ts";
import { changePaper, type VisibleChange } from "./change-paper.ts";
import { measureCommand } from "./measure-command.ts";
import { readStages } from "./read-stages.ts";
import { verifyChange, verifySite } from "./verify-site.ts";
import { countWritten, readStamps } from "./written-bytes.ts";

export interface BuildBenchOrder {
	/** Articles. */
	size: number;
	rounds: number;
	builders: readonly Builder[];
	/** Where they work; some look for their packages in the folders above. */
	folder: string;
	/** By default all of them. */
	cases?: readonly BuildCase[];
	/** Milliseconds between a change and the builds that follow it. */
	settling?: number;
	/** Where the builders' commands are found. */
	environment: NodeJS.ProcessEnv;
	onBuild(builder: string, name: BuildCase, round: number): void;
	/** Hears of all that was measured so far, after each round. */
	onRound(run: BuildRun): Promise<void>;
}

/** A file that was written less than two seconds before proves nothing by its times. */
const SETTLED = 2100;

/** Has every builder build the same paper in turn, case by case, round by round; throws if one leaves something out. */
export async function benchBuild(order: BuildBenchOrder): Promise<BuildRun> {
	const folder = await mkdtemp(join(order.folder, "paper-"));
	try {
		const corpus = makeCorpus({ size: order.size });
		const yards = await Promise.all(
			order.builders.map((builder, index) => makeYard({ builder, index, folder, corpus })),
		);
		const rows: BuildRow[] = [];
		const run = { articles: order.size, machine: describeMachine(), rows };
		const builders = await readVersions(yards, order.environment);
		for (let round = 0; round < order.rounds; round += 1) {
			for (const name of order.cases ?? BUILD_CASES)
				rows.push(...(await runCase({ name, round, yards, corpus, order })));
			await order.onRound({ ...run, builders });
		}
		return { ...run, builders };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** A builder, and the folder of its own that it works in. */
interface Yard {
	builder: Builder;
	folder: string;
}

interface YardOrder {
	builder: Builder;
	index: number;
	folder: string;
	corpus: Corpus;
}

async function makeYard({ builder, index, folder, corpus }: YardOrder): Promise<Yard> {
	const yard = join(folder, String(index));
	await mkdir(yard);
	await builder.write(corpus, yard);
	return { builder, folder: yard };
}

function describeMachine(): string {
	const processors = cpus();
	return `${processors.length} × ${processors[0]?.model.trim() ?? "?"}, Node ${process.versions.node}`;
}

function readVersions(yards: readonly Yard[], environment: NodeJS.ProcessEnv) {
	return Promise.all(
		yards.map(async ({ builder: { name, version }, folder }) => {
			const { output } = await measureCommand(version, { folder, environment });
			return { name, version: /\d+\.\d+(?:\.\d+)?/.exec(output)?.[0] ?? "?" };
		}),
	);
}

interface CaseOrder {
	name: BuildCase;
	round: number;
	yards: readonly Yard[];
	corpus: Corpus;
	order: BuildBenchOrder;
}

/** The same happens to the paper of each; then they build one after the other. */
async function runCase(work: CaseOrder): Promise<BuildRow[]> {
	const { name, round, yards, corpus, order } = work;
	const changes = new Map<Yard, VisibleChange>();
	for (const yard of yards) changes.set(yard, await changePaper(name, { ...yard, corpus, round }));
	await wait(order.settling ?? SETTLED);
	const rows: BuildRow[] = [];
	const isMeasured = ({ builder: { patience = Number.POSITIVE_INFINITY } }: Yard) =>
		name === "cold" || order.size <= patience;
	for (const yard of yards.filter(isMeasured)) {
		rows.push(await runBuild(yard, work));
		if (name === "cold") await verifySite(yard, corpus);
		const change = changes.get(yard);
		if (change) await verifyChange(yard, change);
	}
	return rows;
}

async function runBuild(
	{ builder, folder }: Yard,
	{ name, round, order }: CaseOrder,
): Promise<BuildRow> {
	order.onBuild(builder.name, name, round);
	if (name === "cold") {
		for (const output of builder.outputs)
			await rm(join(folder, output), { recursive: true, force: true });
	}
	const before = await readStamps(folder);
	const { environment } = order;
	const { seconds, cpu, memory, output } = await measureCommand(builder.toCommand(name), {
		folder,
		environment,
	});
	const written = countWritten(before, await readStamps(folder));
	const stages = Object.fromEntries(readStages(output));
	return {
		...{ builder: builder.name, case: name, round, seconds, cpu },
		...(memory && { memory }),
		...{ written, stages },
	};
}
