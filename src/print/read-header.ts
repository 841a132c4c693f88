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
const LONGEST = 80;

/** The header of a page, if the line is one: date, weekday, 第N版, its name, its editors. */
export function readHeader(line: string, paperNames: readonly string[]): PageHeader | undefined {
	if (line.length > LONGEST || SENTENCE.test(line)) return undefined;
	const { date, weekday, page, serial, lunar, staff, contact } = HEADER_PARTS;
	const header: PageHeader = { editors: [] };
	let rest = line.replace(contact, " ");
	const found = { date: date.exec(rest)?.groups, serial: serial.exec(rest)?.groups };
	if (found.date !== undefined) {
		const { year = "", month = "", day = "" } = found.date;
		header.date = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
		rest = rest.replace(date, " ");
	}
	const hasWeekday = weekday.test(rest) && !/[\p{Script=Han}](?:星期|周)/u.test(rest);
	if (hasWeekday) rest = rest.replace(weekday, " ");
	const pageFound = page.exec(rest);
	if (pageFound !== null) {
		const number = parsePageNumber(
			pageFound.groups?.["ordinal"] ?? pageFound.groups?.["plain"] ?? "",
		);
		if (number !== undefined) header.page = number;
		rest = rest.replace(page, " ");
	}
	if (found.serial?.["serial"] !== undefined) {
		header.serialNumber = Number(found.serial["serial"]);
		rest = rest.replace(serial, " ");
	}
	const people = [...rest.matchAll(staff)];
	for (const { groups } of people) {
		if (!/责编|编辑/u.test(groups?.["role"] ?? "") || /美/u.test(groups?.["role"] ?? "")) continue;
		const names = groups?.["names"] ?? "";
		const single = /^[\p{Script=Han}][\s\u3000][\p{Script=Han}]$/u.test(names);
		header.editors.push(
			...(single ? [names.replace(/[\s\u3000]/u, "")] : names.split(/[\s\u3000、]+/u)),
		);
	}
	rest = rest.replace(staff, " ").replace(lunar, " ");
	const words = rest.split(/[\s\u3000|｜/·—－\-:：()（）]+/u).filter((word) => word !== "");
	const others = words.filter((word) => !paperNames.includes(word) && /\p{Script=Han}/u.test(word));
	const isOnlyPaper = others.length === 0 && words.some((word) => paperNames.includes(word));
	const marks = [found.date, hasWeekday, pageFound, people.length > 0, found.serial].filter(
		Boolean,
	);
	if (marks.length === 0 && !isOnlyPaper) return undefined;
	// One mark alone may stand in a title, so little else may stand beside it.
	const longest = marks.length === 1 ? 6 : 12;
	if (others.some((word) => word.length > longest) || others.length > 3) return undefined;
	const name = others.find((word) => word.length <= 8);
	if (pageFound !== null || people.length > 0) {
		if (name !== undefined) header.pageName = name;
	}
	return header;
}
