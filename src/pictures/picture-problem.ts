/**
 * What can be wrong with a picture file. `picture-` before it is the rule's
 * permanent id; its text is in `src/strings/markdown-picture-fault-texts.ts`.
 */
export type PictureProblemKind =
	/** Names no file in the edition's folder: an address, an absolute path, `..`. */
	| "outside"
	| "missing"
	/** There, but under a name that differs in case or in Unicode form: `found`. */
	| "wrong-name"
	| "symlink"
	| "not-a-file"
	| "empty"
	/** `found`: megabytes. */
	| "too-large"
	/** `found`: what the content is, if anything is known of it. */
	| "unsupported-format"
	/** `found`: the extension that the content asks for. */
	| "wrong-extension"
	/** `found`: width × height. */
	| "too-many-pixels"
	| "incomplete"
	| "unreadable";

/** A picture that cannot be published: a value, from which the reader makes a fault. */
export interface PictureProblem {
	problem: PictureProblemKind;
	/** As written in the article. */
	source: string;
	/** What is there instead, for the message. */
	found?: string | undefined;
}

/** Tells the two results of `inspectPicture` apart. */
export function isPictureProblem<Result extends object>(
	result: Result | PictureProblem,
): result is PictureProblem {
	return "problem" in result;
}
