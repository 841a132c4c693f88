import type { ArticleKey } from "../../../src/strings/key-notes.ts";
import { FIELD_NAMES } from "../../../src/strings/field-names.ts";
import { findKeyNote, type KeyedFile } from "../../../src/strings/key-notes.ts";
import { NEW_FILE_TEXTS } from "../../../src/strings/command-texts-new.ts";

/** A comment of YAML. */
export function toComment(text: string): string {
	return `# ${text}`;
}

/** What a key of a new file means, as a comment; `more` is about this file alone. */
export function explainKey(file: KeyedFile, key: ArticleKey | string, more = ""): string {
	const note = `${findKeyNote(file, key) ?? ""}${more}`;
	return toComment(NEW_FILE_TEXTS.key({ name: FIELD_NAMES[key] ?? key, note }));
}
