// Indexes one shard; started by make-shard.ts.
import { answerParent } from "../build/answer-parent.ts";
import { indexShard, openIndexer, type ShardFacts } from "./index-shard.ts";

export interface ShardRequest {
	key: string;
	/** Where the articles lie, and where the shard's files go. */
	directory: string;
}

export interface ShardAnswer extends ShardFacts {
	/** Resident memory at its peak, in kilobytes; Pagefind's own process not among them. */
	peakMemory: number;
}

answerParent(async (request: ShardRequest): Promise<ShardAnswer> => {
	const facts = await indexShard(await indexer, request);
	return { ...facts, peakMemory: process.resourceUsage().maxRSS };
});

/** Opened at once: this process may wait for its request meanwhile. */
const indexer = openIndexer();
// If that fails, the request hears of it.
indexer.catch(() => undefined);
