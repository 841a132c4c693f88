import { findDateline } from "./dateline.ts";
import type { SigningRole } from "./person.ts";

/** What a byline begins with unless the paper or the article says otherwise. */
export const DEFAULT_SOURCE = "本报讯";

/** The words before the names of a role, longest first. */
const ROLE_WORDS: readonly { word: string; role: SigningRole }[] = [
	{ word: "本报记者", role: "reporters" },
	{ word: "实习记者", role: "reporters" },
	{ word: "见习记者", role: "reporters" },
	{ word: "特约记者", role: "reporters" },
	{ word: "特约通讯员", role: "correspondents" },
	{ word: "通讯员", role: "correspondents" },
	{ word: "记者", role: "reporters" },
	{ word: "摄影", role: "photographers" },
];

/** 记者, 通讯员 and the like: part of a byline, never of a name. */
export const BYLINE_ROLE_WORDS: readonly string[] = ROLE_WORDS.map(({ word }) => word);

/** Surnames of two characters; all others have one. */
export const COMPOUND_SURNAMES: readonly string[] = [
	"欧阳",
	"上官",
	"司马",
	"诸葛",
	"司徒",
	"夏侯",
	"皇甫",
	"尉迟",
	"公孙",
	"长孙",
	"慕容",
	"令狐",
	"宇文",
	"端木",
	"东方",
	"独孤",
	"南宫",
	"轩辕",
	"澹台",
	"公冶",
	"宗政",
	"濮阳",
	"淳于",
	"单于",
	"太叔",
	"申屠",
	"钟离",
	"鲜于",
	"闾丘",
	"司空",
	"呼延",
	"闻人",
	"赫连",
	"万俟",
	"拓跋",
	"百里",
	"东郭",
	"南门",
	"羊舌",
	"微生",
	"纳兰",
	"完颜",
	"第五",
];

const ROLE_PATTERN = new RegExp(`(${BYLINE_ROLE_WORDS.join("|")})`, "u");
const SEPARATORS = /[\s\u3000、，,/：:]+/gu;
const MARKUP = /^[*_]+/;

/** A byline as it is printed at the head of a body: 本报讯（记者马超　通讯员陈晔）. */
export interface PrintedByline {
	/** As it stands, for messages. */
	text: string;
	/** Where it begins in the body, in UTF-16 code units. */
	offset: number;
	/** What stands before the bracket. */
	source?: string | undefined;
	/** The names of a role run together, as print often has them: 马超陈曦. */
	names: Readonly<Record<SigningRole, string>>;
}

/** The byline a body opens with, if it opens with one. `source` is the article's own. */
export function findPrintedByline(body: string, source: string): PrintedByline | undefined {
	const offset = body.search(/[^\s\u3000*_]/u);
	if (offset < 0) return undefined;
	const text = body.slice(offset);
	const printedSource = text.startsWith(source) ? source : findDateline(text);
	const rest = text.slice(printedSource?.length ?? 0);
	const bracket = /^[\s\u3000*_]*[（(]([^（()）\n]*)[）)]/u.exec(rest);
	const signed = bracket?.[1] !== undefined && ROLE_PATTERN.test(bracket[1].replace(MARKUP, ""));
	if (!signed) return toUnsigned({ printedSource, source, offset });
	return {
		text: text.slice(0, (printedSource?.length ?? 0) + bracket[0].length),
		offset,
		source: printedSource,
		names: toNames(bracket[1] ?? ""),
	};
}

/** A source that the page prints anyway is a byline; another dateline is part of the story. */
function toUnsigned(found: { printedSource: string | undefined; source: string; offset: number }) {
	const { printedSource, source, offset } = found;
	if (printedSource !== source && printedSource !== DEFAULT_SOURCE) return undefined;
	return { text: printedSource, offset, source: printedSource, names: toNames("") };
}

function toNames(signatures: string): Record<SigningRole, string> {
	const names = { reporters: "", correspondents: "", photographers: "" };
	const parts = signatures.split(ROLE_PATTERN);
	for (let index = 1; index < parts.length; index += 2) {
		const role = ROLE_WORDS.find(({ word }) => word === parts[index])?.role ?? "reporters";
		names[role] += toJoinedNames([parts[index + 1] ?? ""]);
	}
	return names;
}

/** Names run together without separators, to be compared with a printed byline's. */
export function toJoinedNames(names: readonly string[]): string {
	return names.join("").replace(SEPARATORS, "");
}
