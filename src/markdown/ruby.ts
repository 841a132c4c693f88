import type { Literal } from "mdast";
import type {} from "mdast-util-to-hast";

/** Characters with their readings above them. */
export interface Ruby extends Literal {
	type: "ruby";
	/** The characters alone, which is what every text without markup has. */
	value: string;
	/** One for each character. */
	readings: readonly string[];
}

declare module "mdast" {
	interface PhrasingContentMap {
		ruby: Ruby;
	}
	interface RootContentMap {
		ruby: Ruby;
	}
}
