/** What happens to a paper between two builds, in the order in which it happens. */
export const BUILD_CASES = ["cold", "again", "first", "edit", "add", "template", "rename"] as const;

/** The case of this name, if there is one. */
export function findCase(name: string): BuildCase | undefined {
	return BUILD_CASES.find((known) => known === name);
}

export type BuildCase = (typeof BUILD_CASES)[number];

/** What a table says of each. */
export const CASE_NAMES: Readonly<Record<BuildCase, string>> = {
	cold: "cold, no cache",
	again: "again, no change",
	first: "the first edit after that",
	edit: "an article of the newest edition edited",
	add: "an article added to the newest edition",
	template: "the template of all articles changed",
	rename: "one district renamed",
};
