import { performance } from "node:perf_hooks";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";

export type Stage = keyof typeof BUILD_TEXTS.stages;

export interface Progress {
	/** Does the work and prints a line with what came of it and the seconds it took. */
	stage<Result>(
		stage: Stage,
		work: () => Promise<Result>,
		toNote?: (result: Result) => string,
	): Promise<Result>;
	/** Prints a line of its own. */
	print(line: string): void;
	/** Since the beginning, all stages together. */
	countSeconds(): number;
}

export function createProgress(print: (line: string) => void): Progress {
	const begin = performance.now();
	return {
		print,
		async stage(stage, work, toNote = () => "") {
			const start = performance.now();
			const result = await work();
			const seconds = BUILD_TEXTS.seconds(toSecondsSince(start));
			print([BUILD_TEXTS.stages[stage], toNote(result), seconds].filter(Boolean).join("　"));
			return result;
		},
		countSeconds: () => toSecondsSince(begin),
	};
}

function toSecondsSince(start: number): number {
	return (performance.now() - start) / 1000;
}
