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

/** A tree as text that HTML and XML parsers read alike. */
export function formatMarkup(nodes: readonly RootContent[]): string {
	return nodes.map(formatNode).join("");
}

function formatNode(node: RootContent): string {
	if (node.type === "text") return escapeMarkup(node.value);
	if (node.type !== "element") return "";
	const { tagName, properties, children } = node;
	const open = `<${tagName}${formatAttributes(properties)}`;
	if (VOID.has(tagName)) return `${open}/>`;
	return `${open}>${formatMarkup(children)}</${tagName}>`;
}

function formatAttributes(properties: Properties): string {
	return Object.entries(properties)
		.filter(([, value]) => value !== undefined && value !== null && value !== false)
		.map(([property, value]) => {
			const name = NAMES[property] ?? property.toLowerCase();
			return ` ${name}="${escapeMarkup(formatValue(name, value))}"`;
		})
		.join("");
}

function formatValue(name: string, value: Properties[string]): string {
	if (value === true) return name;
	return Array.isArray(value) ? value.join(" ") : String(value);
}

function escapeMarkup(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
