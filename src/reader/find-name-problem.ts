import { isSlug } from "../domain/slug.ts";
import type { Room } from "../strings/faults/file-faults.ts";
import type { Problem } from "../strings/fault-texts.ts";
import { suggestSlug } from "./suggest-slug.ts";

interface NamedFile {
	name: string;
	/** What the files of this room end in, with its dot. */
	extension: ".md" | ".yaml";
	room: Room;
	/** Names the site itself uses. */
	reserved?: readonly string[];
}

/** Endings people give to files that were meant to be read. */
const LOOK_ALIKES = /\.(?:md|mdx|markdown|mdown|ya?ml|json|txt|text|docx?|wps|rtf|html?)$/i;

const PICTURE = /\.(?:png|jpe?g|webp|avif|gif)$/i;

/** What is wrong with the name of a file that is to be read; its stem becomes an address. */
export function findNameProblem({
	name,
	extension,
	room,
	reserved = [],
}: NamedFile): Problem | undefined {
	if (!name.toLowerCase().endsWith(extension)) {
		return LOOK_ALIKES.test(name)
			? { rule: "wrong-extension", name, extension }
			: { rule: "unexpected-file", room };
	}
	const stem = name.slice(0, -extension.length);
	if (reserved.includes(stem.toLowerCase())) return { rule: "name-reserved", name };
	// A slug has none of the characters that could be a problem, and needs no suggestion.
	if (isSlug(stem) && name.endsWith(extension)) return undefined;
	const suggested = suggestSlug(stem);
	const suggestion = suggested === undefined ? undefined : `${suggested}${extension}`;
	const problem = findCharacterProblem({ name, suggestion });
	if (problem) return problem;
	return isSlug(stem) ? undefined : { rule: "name-not-slug", name, suggestion };
}

/** What is wrong with a picture's name; capitals are left alone, because it is no part of an address. */
export function findPictureNameProblem(name: string): Problem | undefined {
	if (!PICTURE.test(name)) return { rule: "unexpected-file", room: "images" };
	if (!findCharacterProblem({ name, suggestion: undefined, capitals: true })) return undefined;
	const stem = name.replace(/\.[^.]*$/, "");
	const suggested = suggestSlug(stem);
	const suggestion =
		suggested === undefined ? undefined : `${suggested}${name.slice(stem.length).toLowerCase()}`;
	return findCharacterProblem({ name, suggestion, capitals: true });
}

function findCharacterProblem({
	name,
	suggestion,
	capitals = false,
}: {
	name: string;
	suggestion: string | undefined;
	capitals?: boolean;
}): Problem | undefined {
	const symbol = /[#?%]/.exec(name)?.[0];
	if (symbol !== undefined) return { rule: "name-symbol", name, symbol, suggestion };
	if (/\s/.test(name)) return { rule: "name-space", name, suggestion };
	if (/[^\x21-\x7e]/.test(name)) return { rule: "name-not-ascii", name, suggestion };
	if (!capitals && /[A-Z]/.test(name)) return { rule: "name-upper-case", name, suggestion };
	return undefined;
}
