import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseCalendarDay } from "../../../src/domain/calendar-day.ts";
import { parseInstant } from "../../../src/domain/instant.ts";
import { isSlug } from "../../../src/domain/slug.ts";
import { type BuildCase, findCase } from "../bench/build/build-case.ts";

/** How a report can be written. */
export const REPORT_FORMATS = ["text", "json", "github"] as const;

/** What becomes of letters that may have arrived. */
export const UNSURE = ["keep", "send", "skip"] as const;

/** What a person typed after an option, checked; `undefined` is refused. */
export const OPTION_VALUES = {
	content: (text: string) => (isDirectory(text) ? resolve(text) : undefined),
	out: (text: string) => (text === "" ? undefined : resolve(text)),
	now: parseInstant,
	base: parseBase,
	site: parseSite,
	port: parsePort,
	host: (text: string) => (/^[\w.:-]+$/.test(text) ? text : undefined),
	json: toFlag,
	"dry-run": toFlag,
	force: toFlag,
	strict: toFlag,
	compress: toFlag,
	shard: (text: string) => (/^\d{4}$/.test(text) ? text : undefined),
	merge: toFlag,
	proof: toFlag,
	years: toFlag,
	purge: toFlag,
	sizes: parseSizes,
	rounds: toCount(99),
	cases: parseCases,
	"without-peers": toFlag,
	"more-rounds": toFlag,
	edition: parseCalendarDay,
	page: (text: string) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined),
	title: (text: string) => text.trim() || undefined,
	district: toList,
	column: (text: string) => text.trim() || undefined,
	genre: (text: string) => text.trim() || undefined,
	reporter: toList,
	slug: (text: string) => (isSlug(text) ? text : undefined),
	to: (text: string) => text.trim() || undefined,
	rate: toCount(6000),
	connections: toCount(20),
	tries: toCount(50),
	wait: (text: string) => (/^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined),
	unsure: (text: string) => UNSURE.find((choice) => choice === text),
	state: (text: string) => (text === "" ? undefined : resolve(text)),
	"leave-out": toFlag,
	format: (text: string) => REPORT_FORMATS.find((format) => format === text),
} as const;

/** `怀柔、平谷` → two; nothing is refused. */
function toList(text: string): string[] | undefined {
	const items = text.split(/[,，、]/u).map((item) => item.trim());
	const named = items.filter((item) => item !== "");
	return named.length > 0 ? named : undefined;
}

/** A whole number from 1 up to the most. */
function toCount(most: number) {
	return (text: string) => {
		const count = Number(text);
		return /^\d+$/.test(text) && count >= 1 && count <= most ? count : undefined;
	};
}

/** A flag that is given is on; one that is not is absent. */
function toFlag(): true {
	return true;
}

/** `1000,10000`: whole numbers above 0. */
function parseSizes(text: string): readonly number[] | undefined {
	const sizes = text.split(",").map(Number);
	return sizes.every((size) => Number.isInteger(size) && size > 0) ? sizes : undefined;
}

/** `cold,edit`: what happens to a paper that is measured; nothing but these. */
function parseCases(text: string): readonly BuildCase[] | undefined {
	const names = text.split(",");
	const cases = names.map(findCase).filter((name) => name !== undefined);
	return cases.length === names.length ? cases : undefined;
}

function isDirectory(path: string): boolean {
	return path !== "" && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** `/gongbao` → `/gongbao/`: begins and ends with a slash. */
function parseBase(text: string): string | undefined {
	if (!/^\/(?:[\w.~-]+\/?)*$/.test(text)) return undefined;
	if (text.split("/").some((part) => part === "." || part === "..")) return undefined;
	return text.endsWith("/") ? text : `${text}/`;
}

/** An origin: `https://example.com`. */
function parseSite(text: string): string | undefined {
	const url = URL.parse(text);
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	return url.href === `${url.origin}/` ? url.origin : undefined;
}

function parsePort(text: string): number | undefined {
	const port = Number(text);
	return /^\d{1,5}$/.test(text) && port <= 65535 ? port : undefined;
}
