/** What a plain YAML text says: keys with a text or a list of texts. */
export type PlainFields = Record<string, string | string[]>;

/** Begins a text for YAML and for us, wherever it stands. */
const FIRST = "(?:[0-9A-Za-z]|[^\\p{Cc}\\s\\p{ASCII}])";
/** A text to the end of its line: neither a comment nor a second key. */
const TEXT = `${FIRST}(?:[^\\p{Cc}#:]*[^\\p{Cc}#:\\s])?`;
/** An item of its own line must not look like a key either. */
const ITEM = `(?!.*：)${TEXT}`;
/** One of a list in brackets, where an input method's comma would be a fault. */
const WORD =
	"(?:[0-9A-Za-z]|[^\\p{Cc}\\s\\p{ASCII}，、；：])(?:[-\\w]|[^\\p{Cc}\\s\\p{ASCII}，、；：])*";

const ENTRY = new RegExp(
	[
		"^(?<key>[a-z][A-Za-z]*):(?:$| (?:",
		`(?<text>${TEXT})$|`,
		'"(?<quoted>[^\\p{Cc}"\\\\]*)"$|',
		`\\[(?<list>${WORD}(?:, ?${WORD})*)\\]$`,
		"))",
	].join(""),
	"u",
);
const LIST_LINE = new RegExp(`^ {2}- (?<item>${ITEM})$`, "u");

/**
 * Reads YAML in which each line is a key with a plain or quoted text, a key
 * with a list of words in brackets, or an item of a list below its key, as
 * nearly every front matter is. `undefined` for anything else, and for whatever
 * could be a mistake: that takes a parser, and twenty times as long.
 */
export function readPlainYaml(text: string): PlainFields | undefined {
	const fields: PlainFields = {};
	let open: string[] | undefined;
	for (const line of text.split("\n")) {
		if (line === "" && !open) continue;
		const item = open && LIST_LINE.exec(line)?.groups?.["item"];
		if (open && item !== undefined) {
			open.push(item);
			continue;
		}
		const entry = open?.length === 0 ? undefined : ENTRY.exec(line)?.groups;
		const key = entry?.["key"];
		if (!entry || key === undefined || key in fields) return undefined;
		const value = entry["text"] ?? entry["quoted"] ?? entry["list"]?.split(/, ?/) ?? [];
		fields[key] = value;
		open = Array.isArray(value) && entry["list"] === undefined ? value : undefined;
	}
	return open?.length === 0 ? undefined : fields;
}
