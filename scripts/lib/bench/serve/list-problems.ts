import { SERVE_TEXTS } from "../../../../src/strings/command-texts-serve.ts";
import type { ServeBench } from "./bench-serve.ts";

/** What is wrong with the servers, one line each; empty if all is well. */
export function listProblems({ checked, loaded }: ServeBench): string[] {
	const wrong = checked.flatMap(({ server, deviations }) =>
		deviations.map((deviation) => SERVE_TEXTS.deviation({ server, ...deviation })),
	);
	const failed = loaded.filter(({ failures }) => failures > 0).map(SERVE_TEXTS.failedLoad);
	return [...wrong, ...failed];
}
