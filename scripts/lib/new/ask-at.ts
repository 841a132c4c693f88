import type { Paper } from "../../../src/domain/paper.ts";
import { NEW_TEXTS } from "../../../src/strings/command-texts-new.ts";
import { ask, type Terminal } from "./ask.ts";
import type { GivenArticle } from "./to-request.ts";
import type { Wish } from "./read-wish.ts";

interface Asking {
	given: Partial<GivenArticle>;
	paper: Paper;
}

/** What the editor answers; `undefined` if Ctrl+C is the answer. */
export async function askAt(
	terminal: Terminal,
	{ given, paper }: Asking,
): Promise<Wish | undefined> {
	try {
		return await ask(given, { paper, terminal });
	} catch (error) {
		if (!(error instanceof Error) || error.name !== "ExitPromptError") throw error;
		console.error(NEW_TEXTS.cancelled);
		return undefined;
	}
}
