import { isScriptAddress } from "./script-address.ts";

/** An attribute as our pages write it. */
const ATTRIBUTE = /^ ([a-zA-Z][^\s=/"'<>]*)(?:="([^"]*)")?/;

/** A value in which nothing has to be written otherwise. */
const PLAIN = /^(?:[^&<>\p{Cc}]|&(?:amp|lt|gt|quot|#39|#34|#x27);)+$/u;

/** Elements whose names are compared with those of their like. */
const NAMED_PLACES =
	/^(?:nav|section|aside|main|header|footer|form|article|input|select|textarea)$/;

/** Values of which only that they are not empty is a matter of HTML. */
const WORDS = new Set(["alt", "title", "d", "transform", "points", "viewBox"]);

const ADDRESSES = new Set(["href", "src", "action", "poster"]);

/** Writes the attributes of a tag without what no rule of HTML looks at. */
export function shortenAttributes(element: string, attributes: string, base: string): string {
	// What a browser is told to do stays as it is.
	if (element === "meta" && attributes.includes("http-equiv")) return attributes;
	let rest = attributes;
	let short = "";
	for (;;) {
		const [whole, name, value] = ATTRIBUTE.exec(rest) ?? [];
		// What is written otherwise stays as it is.
		if (whole === undefined || name === undefined) return short + rest;
		rest = rest.slice(whole.length);
		const shortened = value === undefined ? undefined : shorten({ element, name, value, base });
		short += shortened === undefined ? whole : ` ${name}="${shortened}"`;
	}
}

interface Attribute {
	element: string;
	name: string;
	value: string;
	base: string;
}

function shorten({ element, name, value, base }: Attribute): string | undefined {
	if (!PLAIN.test(value) || value.trim() === "" || isScriptAddress(value)) return undefined;
	if (ADDRESSES.has(name)) return shortenAddress(value, base);
	if (name === "srcset") return shortenCandidates(value, base);
	if (WORDS.has(name) || name.startsWith("data-")) return "x";
	if (name === "aria-label") return NAMED_PLACES.test(element) ? undefined : "x";
	if (element === "meta" && name === "content") return "x";
	if (name === "datetime") return value.replaceAll(/\d/g, "0");
	return shortenNumber(value);
}

/** Whether an address leads away from the site counts, and how it does. */
function shortenAddress(value: string, base: string): string | undefined {
	if (isNear(value, base)) return `${base}x`;
	return /^https?:\/\/[^\s\\]+$/.test(value) ? "https://x" : undefined;
}

function shortenCandidates(value: string, base: string): string | undefined {
	const isEachNear = value
		.split(", ")
		.every((candidate) => /^\S+ \d+w$/.test(candidate) && isNear(candidate, base));
	return isEachNear ? `${base}x 1w` : undefined;
}

function isNear(address: string, base: string): boolean {
	return address.startsWith(base) && !/^\/[/\\]/.test(address);
}

function shortenNumber(value: string): string | undefined {
	if (/^\d+$/.test(value)) return "1";
	return /^\d+\.\d+$/.test(value) ? "1.5" : undefined;
}
