import { lookup } from "mrmime";
import { findHeaders, toHeaderRules } from "../serve/header-rules.ts";

/**
 * From what the headers of a site's files follow. A bucket keeps the one that
 * its files were sent by: whoever changes it is noticed, though no byte changes.
 */
export interface HeaderBook {
	/** What a file is, by the end of its name from the dot. */
	types: Readonly<Record<string, string>>;
	/** How long browsers may keep what lies in a folder; the last that fits counts, the first is for all. */
	caches: readonly (readonly [folder: string, value: string])[];
}

/** Of the headers a bucket can keep: what a file is, and how long browsers may keep it. */
export function makeHeaderBook(paths: readonly string[], base: string): HeaderBook {
	const ends = [...new Set(paths.map(toEnd))].sort();
	const rules = toHeaderRules(base);
	const folders = rules.map(({ folder }) => folder.slice(base.length));
	return {
		types: Object.fromEntries(ends.map((end) => [end, toType(end)])),
		caches: [...new Set(["", ...folders])].map((folder) => {
			const headers = findHeaders(rules, base + folder);
			return [folder, headers.findLast(({ name }) => name === "Cache-Control")?.value ?? ""];
		}),
	};
}

/** The headers that a file is sent with; `undefined` if the book does not know what it is. */
export function toHeaders(
	path: string,
	{ types, caches }: HeaderBook,
): { "content-type": string; "cache-control": string } | undefined {
	const type = types[toEnd(path)];
	const cache = caches.findLast(([folder]) => path.startsWith(folder))?.[1];
	if (type === undefined || cache === undefined) return undefined;
	return { "content-type": type, "cache-control": cache };
}

/** Whether a file is sent with the same headers by both. */
export function isSentAlike(path: string, books: readonly [HeaderBook, HeaderBook]): boolean {
	const [one, other] = books.map((book) => toHeaders(path, book));
	if (!one || !other) return false;
	return (
		one["content-type"] === other["content-type"] && one["cache-control"] === other["cache-control"]
	);
}

function toEnd(path: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return name.includes(".") ? name.slice(name.lastIndexOf(".")) : "";
}

function toType(end: string): string {
	const type = OWN_TYPES[end] ?? lookup(end) ?? "application/octet-stream";
	return /^text\/|json$|xml$|javascript$/.test(type) ? `${type}; charset=utf-8` : type;
}

const OWN_TYPES: Readonly<Record<string, string>> = { ".eml": "message/rfc822" };
