import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ChildOrder, runChild } from "../build/run-child.ts";
import type { CheckAnswer, CheckRequest, MissedSample } from "./check-process.ts";
import { SAMPLES_FILE } from "./index-shard.ts";
import type { MadeShard } from "./make-shard.ts";
import type { Sample } from "./samples.ts";

const SCRIPT = new URL("check-process.ts", import.meta.url);

/** Searches a built site for the samples of every shard, as a browser would; returns those not found or not marked. */
export async function checkSearch({
	directory,
	shards,
	onStart,
}: {
	directory: string;
	shards: readonly MadeShard[];
	onStart: ChildOrder["onStart"];
}): Promise<readonly MissedSample[]> {
	const samples = await Promise.all(shards.map(readSamples));
	const request: CheckRequest = { directory, samples: samples.flat() };
	const { missed } = await runChild<CheckAnswer>({ script: SCRIPT, request, onStart });
	return missed;
}

async function readSamples({ directory }: MadeShard): Promise<Sample[]> {
	const samples: Sample[] = JSON.parse(await readFile(join(directory, SAMPLES_FILE), "utf8"));
	return samples;
}
