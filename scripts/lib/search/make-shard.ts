import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Children } from "../build/children.ts";
import { ARTICLES_FILE, FACTS_FILE, type ShardFacts } from "./index-shard.ts";
import type { ShardPlan } from "./plan-shards.ts";
import type { ShardAnswer, ShardRequest } from "./shard-process.ts";

export const SHARD_SCRIPT = new URL("shard-process.ts", import.meta.url);

/** A shard that lies in the cache. */
export interface MadeShard extends ShardFacts {
	label: string;
	key: string;
	/** With its files. */
	directory: string;
	isCached: boolean;
}

/** Whether the cache has the shard of this key. */
export function isMade(key: string, cacheDirectory: string): boolean {
	return existsSync(join(cacheDirectory, key, FACTS_FILE));
}

/**
 * Takes a shard from the cache, or indexes it in a process of its own and puts it
 * there. All else is synchronous: beside other work each step that is awaited
 * waits for its turn.
 */
export async function makeShard(
	{ label, key, articles }: ShardPlan,
	{ cacheDirectory, children }: { cacheDirectory: string; children: Children },
): Promise<MadeShard> {
	const directory = join(cacheDirectory, key);
	const isCached = isMade(key, cacheDirectory);
	if (!isCached) {
		mkdirSync(cacheDirectory, { recursive: true });
		const next = mkdtempSync(join(cacheDirectory, "next-"));
		// Too long for a message: the rest of it would wait for this process to have time.
		writeFileSync(join(next, ARTICLES_FILE), JSON.stringify(articles));
		const request: ShardRequest = { key, directory: next };
		await children.run<ShardAnswer>({ script: SHARD_SCRIPT, request });
		moveInto(next, directory);
	}
	return { ...readFacts(directory), label, key, directory, isCached };
}

/** Another build may have made the same shard meanwhile: then its files are as good. */
function moveInto(next: string, directory: string): void {
	try {
		renameSync(next, directory);
	} catch (error) {
		rmSync(next, { recursive: true, force: true });
		if (!existsSync(join(directory, FACTS_FILE))) throw error;
	}
}

function readFacts(directory: string): ShardFacts {
	const facts: ShardFacts = JSON.parse(readFileSync(join(directory, FACTS_FILE), "utf8"));
	return facts;
}
