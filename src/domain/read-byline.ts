import { BYLINE_ROLE_WORDS, COMPOUND_SURNAMES } from "./byline.ts";
import type { SigningRole } from "./person.ts";

/** A byline read from a print page. */
export interface ReadByline {
	/** How much of the line it takes, in UTF-16 code units. */
	length: number;
	/** Who the story comes from, unless it is the paper itself. */
	source?: string;
	/** 电头 with a place or a day, which stays in the story. */
	dateline?: string;
	names: Record<SigningRole, string[]>;
	/** Names that were printed together and taken apart by their surnames. */
	guessed: string[];
}

const NAME =
	"(?:[\\p{Script=Han}]{2,4}|[\\p{Script=Han}][ \\u3000][\\p{Script=Han}]|[\\p{Script=Han}]{1,6}·[\\p{Script=Han}]{1,8})";
const NAMES = `${NAME}(?:[ \\u3000、，,/]+${NAME}){0,7}`;
const PAPER = /^[\s\u3000]*(?:本报(?:综合)?(?:讯|消息))/u;
const AGENCY =
	/^[\s\u3000]*(?<dateline>(?:据)?(?<agency>新华社|中新社|中新网|人民日报|中国新闻社|央视新闻|[\p{Script=Han}]{2,6}(?:社|日报|晚报|时报|新闻网)(?=.{0,24}(?:电|讯|消息|报道)[\s\u3000（(:：]))(?<rest>[\p{Script=Han}]{0,12}(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:电|讯|消息|报道))/u;
const PLACE_DAY = /^[\s\u3000]*(?<dateline>本报[\p{Script=Han}]{1,8}\d{1,2}月\d{1,2}日(?:电|讯))/u;
const COMPILED =
	/^[\s\u3000]*(?:本报)?(?<compiled>综合报道|综合消息|本报综合|本报整理)(?=$|[\s\u3000:：（(])[:：]?/u;
const BRACKET = /^[\s\u3000]*[（(](?<inside>[^（()）\n]{1,60})[）)][\s\u3000]*/u;
const ROLE = new RegExp(`(?:本报)?(?:${BYLINE_ROLE_WORDS.join("|")}|实习生|文图|文)`, "gu");
const OWN_LINE = new RegExp(
	`^[\\s\\u3000]*[□■○●◎]?[\\s\\u3000]*(?:(?:(?:本报|新华社|特约|见习|实习)(?:记者|通讯员)[\\s\\u3000:：]*|(?:记者|通讯员)[\\s\\u3000:：]+)${NAMES}[\\s\\u3000]*)+(?<deed>[\\s\\u3000]*[/／]?[\\s\\u3000]*(?:文[/／、]?(?:图|摄)|文|摄影报道|报道|整理|摄))?[\\s\\u3000]*$`,
	"u",
);
const DEED_LINE = new RegExp(
	`^[\\s\\u3000]*[□■○●◎]?[\\s\\u3000]*${NAMES}[\\s\\u3000]*[/／][\\s\\u3000]*(?<deed>文[/／、]?(?:图|摄)?)[\\s\\u3000]*$`,
	"u",
);
const BOX_LINE = new RegExp(`^[\\s\\u3000]*[□][\\s\\u3000]*${NAMES}[\\s\\u3000]*$`, "u");
const SIGNATURE = new RegExp(
	`[（(](?:(?:本报)?(?:记者|通讯员|作者|文)?[\\s\\u3000:：/]*${NAMES}[\\s\\u3000]*)+[）)][\\s\\u3000]*$`,
	"u",
);
/** What stands in brackets at the end of a paragraph and is no name. */
const NO_NAME = /完|下转|上接|图|摄|见|版|略|单位|含|附|据|来源|左|右|中|等$/u;

const emptyNames = () => ({ reporters: [], correspondents: [], photographers: [] });

/** The byline at the head of a paragraph: 本报讯（记者甲）, 新华社北京11月26日电, 据新华社电, 综合报道. */
export function readOpeningByline(line: string): ReadByline | undefined {
	const opening =
		PLACE_DAY.exec(line) ?? PAPER.exec(line) ?? AGENCY.exec(line) ?? COMPILED.exec(line);
	if (opening === null) return undefined;
	const { dateline, agency, compiled } = opening.groups ?? {};
	const byline: ReadByline = { length: opening[0].length, names: emptyNames(), guessed: [] };
	if (dateline !== undefined && /\d/.test(dateline)) byline.dateline = dateline;
	const source = agency ?? compiled;
	if (source !== undefined) byline.source = source;
	const bracket = BRACKET.exec(line.slice(byline.length));
	if (bracket?.groups?.["inside"] !== undefined && readNames(bracket.groups["inside"], byline)) {
		byline.length += bracket[0].length;
	} else {
		byline.length += /^[\s\u3000]*/u.exec(line.slice(byline.length))?.[0].length ?? 0;
	}
	return byline;
}

/** A byline that has a line of its own: □本报记者 甲 文/摄, 甲 乙/文. */
export function readBylineOfItsOwn(line: string): ReadByline | undefined {
	const found = OWN_LINE.exec(line) ?? DEED_LINE.exec(line) ?? BOX_LINE.exec(line);
	if (found === null) return undefined;
	const byline: ReadByline = { length: line.length, names: emptyNames(), guessed: [] };
	const deed = found.groups?.["deed"] ?? "";
	const names = line.slice(
		0,
		line.length - (line.trimEnd().endsWith(deed.trim()) ? deed.length : 0),
	);
	const bare = names.replace(/[□■○●◎]/gu, "").replace(/[/／][\s\u3000]*$/u, "");
	const agency = /新华社/u.exec(bare)?.[0];
	if (agency !== undefined) byline.source = agency;
	const signed = agency === undefined ? bare : bare.replace(agency, "");
	if (!readNames(signed, byline)) byline.names.reporters = splitNames(signed, byline);
	if (/摄|图/u.test(deed)) byline.names.photographers = [...byline.names.reporters];
	return byline;
}

/** The signature in brackets at the end of a story, and where it begins. */
export function readSignature(line: string): (ReadByline & { offset: number }) | undefined {
	const found = SIGNATURE.exec(line);
	if (found === null || NO_NAME.test(found[0])) return undefined;
	const before = line.slice(0, found.index);
	if (before.trim() !== "" && !/[。！？!?…”"]\s*$/u.test(before)) return undefined;
	const byline: ReadByline = { length: found[0].length, names: emptyNames(), guessed: [] };
	const inside = found[0]
		.trim()
		.slice(1, -1)
		.replace(/作者|^文[\s/:：]/u, "");
	if (!readNames(inside, byline)) byline.names.reporters = splitNames(inside, byline);
	return { ...byline, offset: found.index };
}

/** Puts the names behind each role word; `false` if there is no role word at the head. */
function readNames(text: string, byline: ReadByline): boolean {
	const roles = [...text.matchAll(ROLE)].filter(({ 0: word }) => word !== "文");
	if (roles.length === 0 || text.slice(0, roles[0]?.index).trim() !== "") return false;
	roles.forEach((role, index) => {
		const names = text.slice(role.index + role[0].length, roles[index + 1]?.index);
		const key = /通讯员/u.test(role[0])
			? "correspondents"
			: /摄影/u.test(role[0])
				? "photographers"
				: "reporters";
		for (const name of splitNames(names, byline)) {
			if (!byline.names[key].includes(name)) byline.names[key].push(name);
		}
		// 摄影报道 behind a name says that the same people took the pictures.
		if (key === "photographers" && names.replaceAll(/[\s\u3000]|报道/gu, "") === "") {
			byline.names.photographers = [...byline.names.reporters];
		}
	});
	return true;
}

function splitNames(text: string, byline: ReadByline): string[] {
	const tokens = text
		.split(/[\s\u3000、，,/／:：]+/u)
		.filter((token) => token !== "" && token !== "报道");
	const names: string[] = [];
	for (let index = 0; index < tokens.length; index += 1) {
		const token = tokens[index] ?? "";
		const next = tokens[index + 1] ?? "";
		// A name of two characters is set as wide as one of three: 于 或.
		if (token.length === 1 && next.length === 1) {
			names.push(token + next);
			index += 1;
		} else if (isJoined(token)) {
			const cut = COMPOUND_SURNAMES.includes(token.slice(0, 2)) ? 4 : token.length >= 6 ? 3 : 2;
			names.push(token.slice(0, cut), token.slice(cut));
			byline.guessed.push(token);
		} else names.push(token);
	}
	return names;
}

function isJoined(token: string): boolean {
	if (token.includes("·") || token.length < 4) return false;
	return token.length > 4 || !COMPOUND_SURNAMES.includes(token.slice(0, 2));
}
