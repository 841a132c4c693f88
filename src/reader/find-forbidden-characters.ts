import { RADICALS } from "../strings/radicals.ts";
import type { Problem } from "../strings/fault-texts.ts";

export interface ForbiddenCharacter {
	problem: Problem;
	line: number;
	column: number;
}

const CONTROLS =
	"\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufff0-\\ufffb\\ufffe\\uffff";
const BIDI = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
const INVISIBLE =
	"\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\u{e0000}-\\u{e007f}";
const PRIVATE_USE = "\\ue000-\\uf8ff\\u{f0000}-\\u{fffff}\\u{100000}-\\u{10ffff}";
const RADICAL = "\\u2e80-\\u2fdf";

/** One test for all of them: nearly every text is free of them. */
const ANY = new RegExp(`[${CONTROLS}${BIDI}${INVISIBLE}\\ufffd${PRIVATE_USE}${RADICAL}]`, "u");

const FORBIDDEN = new RegExp(
	`(?<control>[${CONTROLS}])|(?<bidi>[${BIDI}])|(?<invisible>[${INVISIBLE}])|(?<replacement>\\ufffd)|(?<privateUse>[${PRIVATE_USE}])|(?<radical>[${RADICAL}])`,
	"gu",
);

/** Every character of a text that cannot be seen, shown or searched for. */
export function findForbiddenCharacters(text: string): ForbiddenCharacter[] {
	if (!ANY.test(text)) return [];
	return text.split("\n").flatMap((row, index) =>
		[...row.matchAll(FORBIDDEN)].map((match) => ({
			problem: toProblem(match),
			line: index + 1,
			column: match.index + 1,
		})),
	);
}

function toProblem({ 0: character, groups = {} }: RegExpExecArray): Problem {
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
	if (groups["control"] !== undefined) return { rule: "control-character", code };
	if (groups["bidi"] !== undefined) return { rule: "bidi-character", code };
	if (groups["invisible"] !== undefined) return { rule: "invisible-character", code };
	if (groups["replacement"] !== undefined) return { rule: "replacement-character", code };
	if (groups["privateUse"] !== undefined) return { rule: "private-use-character", code };
	return { rule: "radical-character", code, character, plain: findPlainCharacter(character) };
}

/** The ordinary character that a radical looks like. */
function findPlainCharacter(radical: string): string | undefined {
	const plain = RADICALS[radical] ?? radical.normalize("NFKC");
	return plain === radical ? undefined : plain;
}
