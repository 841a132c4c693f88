import { HEADER_PARTS, parsePageNumber } from "../domain/print-marks.ts";

/** What the header of a page says of its edition. */
export interface PageHeader {
	date?: string;
	page?: number;
	pageName?: string;
	editors: string[];
	serialNumber?: number;
}

const SENTENCE = /[。！？!?，,；;“”]/u;
/** 下转第四版 names a page as well. */
const CONTINUED = /[上紧]接|下转/u;
const LONGEST = 80;
/** Words that are neither date, page nor staff: the paper's name, the page's, the town. */
const MOST_OTHERS = 3;
const LONGEST_OTHER = 12;
/** One mark alone may stand in a title, so little else may stand beside it. */
const LONGEST_BESIDE_ONE = 6;
const LONGEST_PAGE_NAME = 8;

/** The header of a page, if the line is one: date, weekday, 第N版, its name, its editors. */
export function readHeader(line: string, paperNames: readonly string[]): PageHeader | undefined {
	if (line.length > LONGEST || SENTENCE.test(line) || CONTINUED.test(line)) return undefined;
	const header: PageHeader = { editors: [] };
	const { rest, marks } = takeMarks(line, header);
	const words = rest.split(/[\s\u3000|｜/·—－\-:：()（）]+/u).filter((word) => word !== "");
	const others = words.filter((word) => !paperNames.includes(word) && /\p{Script=Han}/u.test(word));
	const isOnlyPaper = others.length === 0 && words.some((word) => paperNames.includes(word));
	if (marks.length === 0 && !isOnlyPaper) return undefined;
	const longest = marks.length === 1 ? LONGEST_BESIDE_ONE : LONGEST_OTHER;
	if (others.some((word) => word.length > longest) || others.length > MOST_OTHERS) return undefined;
	const name = others.find((word) => word.length <= LONGEST_PAGE_NAME);
	const hasPage = marks.includes("page") || marks.includes("staff");
	if (hasPage && name !== undefined) header.pageName = name;
	return header;
}

type Mark = "date" | "weekday" | "page" | "serial" | "staff";

/** Fills the header with what is marked, and returns what is not. */
function takeMarks(line: string, header: PageHeader): { rest: string; marks: Mark[] } {
	const marks: Mark[] = [];
	let rest = line.replace(HEADER_PARTS.contact, " ").replace(HEADER_PARTS.lunar, " ");
	const take = (mark: Mark, pattern: RegExp, use: (groups: Record<string, string>) => void) => {
		const found = pattern.exec(rest);
		if (found === null) return;
		marks.push(mark);
		use(found.groups ?? {});
		rest = rest.replace(pattern, " ");
	};
	take("date", HEADER_PARTS.date, ({ year = "", month = "", day = "" }) => {
		header.date = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
	});
	// 本周三 in a title is no header.
	if (!/\p{Script=Han}(?:星期|周)/u.test(rest)) {
		take("weekday", HEADER_PARTS.weekday, () => undefined);
	}
	take("page", HEADER_PARTS.page, ({ ordinal, plain }) => {
		const number = parsePageNumber(ordinal ?? plain ?? "");
		if (number !== undefined) header.page = number;
	});
	take("serial", HEADER_PARTS.serial, ({ serial }) => {
		header.serialNumber = Number(serial);
	});
	const people = [...rest.matchAll(HEADER_PARTS.staff)];
	if (people.length > 0) marks.push("staff");
	header.editors.push(...people.flatMap(({ groups = {} }) => readEditors(groups)));
	return { rest: rest.replace(HEADER_PARTS.staff, " "), marks };
}

/** Who edited; those who drew and read proofs are named in print only. */
function readEditors({ role = "", names = "" }: Record<string, string>): string[] {
	if (!/责编|编辑/u.test(role) || /美/u.test(role)) return [];
	// A name of two characters is set as wide as one of three: 于 或.
	const isSpread = /^\p{Script=Han}[\s\u3000]\p{Script=Han}$/u.test(names);
	return isSpread ? [names.replace(/[\s\u3000]/u, "")] : names.split(/[\s\u3000、]+/u);
}
