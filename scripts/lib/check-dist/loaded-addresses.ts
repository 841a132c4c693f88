import type { HtmlElement } from "html-validate";

/** Relations of a `<link>` that only tell; whatever else it is, a browser may load it. */
const TELLING = new Set(["alternate", "author", "canonical", "license", "next", "prev"]);

/** Attributes that make a browser load something or send something somewhere. */
const LOADING = ["src", "poster", "data", "action", "formaction", "ping", "background", "manifest"];

/** The addresses to which an element sends the browser without a click on a link. */
export function toLoadedAddresses(element: HtmlElement): string[] {
	const read = (name: string) => toText(element.getAttributeValue(name));
	const addresses = LOADING.map(read);
	if (element.tagName !== "a" && element.tagName !== "area" && !isTellingLink(element)) {
		addresses.push(read("href"));
	}
	addresses.push(...toCandidates(read("srcset")), ...toCandidates(read("imagesrcset")));
	const refresh = /;\s*url\s*=\s*(.+)/i.exec(read("http-equiv") === "" ? "" : read("content"));
	addresses.push(refresh?.[1]?.trim() ?? "");
	return addresses.filter((address) => address !== "");
}

function isTellingLink(element: HtmlElement): boolean {
	const relations = toText(element.getAttributeValue("rel")).toLowerCase().split(/\s+/);
	return element.tagName === "link" && relations.every((relation) => TELLING.has(relation));
}

/** `/a.webp 480w, /b.webp 960w` → the addresses. */
function toCandidates(srcset: string): string[] {
	return srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? "");
}

function toText(value: unknown): string {
	return typeof value === "string" ? value : "";
}
