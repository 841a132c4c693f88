import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Children } from "../build/children.ts";
import type { CheckAnswer, CheckRequest, MissedSample } from "./check-process.ts";
import { SAMPLES_FILE } from "./index-shard.ts";
import type { MadeShard } from "./make-shard.ts";
import type { Sample } from "./samples.ts";

export const CHECK_SCRIPT = new URL("check-process.ts", import.meta.url);

/** Searches a built site for the samples of every shard, as a browser would; returns those not found or not marked. */
export async function checkSearch({
	directory,
	shards,
	children,
}: {
	directory: string;
	shards: readonly MadeShard[];
	children: Children;
}): Promise<readonly MissedSample[]> {
	const samples = await Promise.all(shards.map(readSamples));
	const request: CheckRequest = { directory, samples: samples.flat() };
	const { missed } = await children.run<CheckAnswer>({ script: CHECK_SCRIPT, request });
	return missed;
}

async function readSamples({ directory }: MadeShard): Promise<Sample[]> {
	const samples: Sample[] = JSON.parse(await readFile(join(directory, SAMPLES_FILE), "utf8"));
	return samples;
}
