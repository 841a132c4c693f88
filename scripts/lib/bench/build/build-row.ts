import type { PeakMemory } from "../watch-memory.ts";
import type { BuildCase } from "./build-case.ts";

/** One build of the bench. */
export interface BuildRow {
	builder: string;
	case: BuildCase;
	/** From 0. */
	round: number;
	/** Wall time. */
	seconds: number;
	/** User and system time of all processes. */
	cpu: number;
	/** Absent where it cannot be seen. */
	memory?: PeakMemory;
	/** Bytes of the files that are new or hold something else than before: the site, and what the builder keeps. */
	written: number;
	/** Seconds of each stage by the name that our build prints; others print none. */
	stages: Readonly<Record<string, number>>;
}

/** All builds of a paper of one size. */
export interface BuildRun {
	articles: number;
	/** The processor, and how many of it. */
	machine: string;
	/** Who took part, in their order, with the versions they print. */
	builders: readonly { name: string; version: string }[];
	rows: readonly BuildRow[];
}
