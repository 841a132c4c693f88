import type { ChildProcess } from "node:child_process";
import type { BuildOptions } from "./build-options.ts";
import type { Places } from "./places.ts";
import type { Progress } from "./progress.ts";

/** What every stage of a build has at hand. */
export interface Workshop {
	options: BuildOptions;
	places: Places;
	progress: Progress;
	/** Hears of each process that a stage starts. */
	onStart(child: ChildProcess): Promise<void>;
}
