// Indexes one shard; started by make-shard.ts.
import type { Article } from "../../../src/domain/article.ts";
import { answerParent } from "../build/answer-parent.ts";
import { indexShard, type ShardFacts } from "./index-shard.ts";

export interface ShardRequest {
	articles: readonly Article[];
	key: string;
	/** Where the shard's files go. */
	directory: string;
}

export interface ShardAnswer extends ShardFacts {
	/** Resident memory at its peak, in kilobytes; Pagefind's own process not among them. */
	peakMemory: number;
}

answerParent(async (request: ShardRequest): Promise<ShardAnswer> => {
	const facts = await indexShard(request);
	return { ...facts, peakMemory: process.resourceUsage().maxRSS };
});
