// Answers with its pid, or does what it is asked; started by children.test.ts.
import { answerParent } from "../../scripts/lib/build/answer-parent.ts";

export interface ChildRequest {
	does?: "throws" | "exits" | "waits";
}

answerParent(async ({ does }: ChildRequest) => {
	if (does === "throws") throw new Error("planted");
	if (does === "exits") process.exit(0);
	// Nothing comes of it, and nothing keeps the process either.
	if (does === "waits") await new Promise(() => undefined);
	return { pid: process.pid };
});
