/** A document as a tree, so that nothing reaches it unescaped. */
export interface XmlElement {
	name: string;
	attributes?: Readonly<Record<string, string>>;
	children?: readonly XmlNode[];
}

/** An element, or text. */
export type XmlNode = XmlElement | string;

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

/** Elements one after the other, without white space between them. */
export function formatXml(nodes: readonly XmlNode[]): string {
	return nodes.map(formatNode).join("");
}

/** A whole document, one child of the root on each line. */
export function formatXmlDocument({ name, attributes, children = [] }: XmlElement): string {
	const lines = children.map((child) => `\t${formatNode(child)}`);
	const head = '<?xml version="1.0" encoding="utf-8"?>';
	return `${[head, `<${name}${formatAttributes(attributes)}>`, ...lines, `</${name}>`].join("\n")}\n`;
}

function formatNode(node: XmlNode): string {
	if (typeof node === "string") return escapeText(node);
	const { name, attributes, children = [] } = node;
	return `<${name}${formatAttributes(attributes)}>${formatXml(children)}</${name}>`;
}

function formatAttributes(attributes: XmlElement["attributes"] = {}): string {
	return Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeText(value)}"`)
		.join("");
}

function escapeText(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
