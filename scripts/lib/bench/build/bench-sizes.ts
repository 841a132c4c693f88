import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BuildRun } from "./build-row.ts";
import { type BuildBenchOrder, benchBuild } from "./bench-build.ts";
import { withMoreRounds, withRun } from "./build-runs.ts";
import { GONGBAO, GONGBAO_PAGES, GONGBAO_SITE } from "./gongbao.ts";
import { installPeers } from "./peers/install-peers.ts";

export interface SizesOrder extends Pick<BuildBenchOrder, "rounds" | "cases"> {
	/** Articles of each paper. */
	sizes: readonly number[];
	/** Whether we are measured alone. */
	isAlone: boolean;
	/** Whether sizes that were measured before get more rounds; otherwise they are replaced. */
	addsRounds: boolean;
	/** What was measured before. */
	runs: readonly BuildRun[];
	onBuild(size: number, ...build: Parameters<BuildBenchOrder["onBuild"]>): void;
	/** Hears of all runs after each round, so that a kill loses one round at most. */
	onRuns(runs: readonly BuildRun[]): Promise<void>;
}

/** Measures papers of several sizes, one after the other. */
export async function benchSizes(order: SizesOrder): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), "gongbao-peers-"));
	try {
		const peers = order.isAlone
			? { builders: [], environment: process.env }
			: await installPeers(folder);
		// Alone there is nobody whose pages ours are compared with.
		const compared = order.isAlone ? [] : [GONGBAO_PAGES];
		const builders = [GONGBAO, ...compared, GONGBAO_SITE, ...peers.builders];
		let { runs } = order;
		const put = order.addsRounds ? withMoreRounds : withRun;
		for (const size of order.sizes) {
			const before = runs;
			await benchBuild({
				...{ size, builders, folder, environment: peers.environment },
				...{ rounds: order.rounds, ...(order.cases && { cases: order.cases }) },
				onBuild: (...build) => order.onBuild(size, ...build),
				async onRound(run) {
					runs = put(before, run);
					await order.onRuns(runs);
				},
			});
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
