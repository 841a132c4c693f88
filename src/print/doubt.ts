/** Something an editor has to look at; the sentence is in `src/strings/import-texts.ts`. */
export interface Doubt {
	rule:
		| "unsigned"
		| "guessed-head"
		| "long-paragraph"
		| "short-join"
		| "joined-names"
		| "unmatched-continuation"
		| "correction"
		| "caption"
		| "headless";
	input: number;
	line: number;
	detail: string;
}
