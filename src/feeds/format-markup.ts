import type { Properties, RootContent } from "hast";

/** Elements of HTML that have no content and no end tag. */
const VOID: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "link", "meta"]);

/** Attributes whose name is not that of the property in lower case. */
const NAMES: Readonly<Record<string, string>> = {
	className: "class",
	httpEquiv: "http-equiv",
	ariaHidden: "aria-hidden",
	ariaLabel: "aria-label",
	ariaLabelledby: "aria-labelledby",
	dataCopied: "data-copied",
	dataCopies: "data-copies",
	dataDone: "data-done",
	dataFailed: "data-failed",
	epubType: "epub:type",
	xmlLang: "xml:lang",
	xmlnsEpub: "xmlns:epub",
	viewBox: "viewBox",
};

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

/** Most texts have nothing to escape, and to find that out is cheaper. */
const NEEDS_ESCAPE = /[&<>"]/;

/** The markup of nodes that was written before, by the nodes themselves: they may not change. */
export type KnownMarkup = ReadonlyMap<RootContent, string>;

const NOTHING: KnownMarkup = new Map();

/** A tree as text that HTML and XML parsers read alike. */
export function formatMarkup(nodes: readonly RootContent[], known: KnownMarkup = NOTHING): string {
	let markup = "";
	for (const node of nodes) markup += known.get(node) ?? formatNode(node, known);
	return markup;
}

function formatNode(node: RootContent, known: KnownMarkup): string {
	if (node.type === "text") return escapeMarkup(node.value);
	if (node.type !== "element") return "";
	const { tagName, properties, children } = node;
	const open = `<${tagName}${formatAttributes(properties)}`;
	if (VOID.has(tagName)) return `${open}/>`;
	return `${open}>${formatMarkup(children, known)}</${tagName}>`;
}

function formatAttributes(properties: Properties): string {
	let attributes = "";
	for (const property of Object.keys(properties)) {
		const value = properties[property];
		if (value === undefined || value === null || value === false) continue;
		const name = NAMES[property] ?? property.toLowerCase();
		attributes += ` ${name}="${escapeMarkup(formatValue(name, value))}"`;
	}
	return attributes;
}

function formatValue(name: string, value: Properties[string]): string {
	if (value === true) return name;
	return Array.isArray(value) ? value.join(" ") : String(value);
}

function escapeMarkup(text: string): string {
	return NEEDS_ESCAPE.test(text)
		? text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
		: text;
}
