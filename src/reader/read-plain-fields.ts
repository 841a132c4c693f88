/** What a plain YAML text says: keys with a text or a list of texts. */
export type PlainFields = Record<string, string | string[]>;

/** Letters, digits and Han: no such character means anything to YAML, at either end of a text or within. */
const EDGE = "[0-9A-Za-z\\p{Script=Han}]";
/** What may stand between them in a text. */
const INNER = "[0-9A-Za-z\\p{Script=Han}\\-_ .%/+()“”‘’《》（）〈〉【】·—…！？。、，；：]";
const END = "[0-9A-Za-z\\p{Script=Han}“”‘’《》（）〈〉【】·…！？。]";
/** As it may stand in a list, where an input method's comma or colon would be a fault. */
const WORD = `${EDGE}(?:[0-9A-Za-z\\p{Script=Han}\\-_·]*${EDGE})?`;

const LINE = new RegExp(
	[
		"(?<key>[a-z][A-Za-z]*):(?: (?:",
		...[`(?<text>[《“（‘【]?${EDGE}(?:${INNER}*${END})?)`, '|"(?<quoted>[^"\\\\\\n]+)"'],
		...[`|\\[(?<list>${WORD}(?:, ?${WORD})*)\\]`, "))?$"],
		`|  - (?<item>${WORD})$`,
	].join(""),
	"u",
);
