import { shortenAttributes } from "./shorten-attributes.ts";

/** A comment or the doctype, a tag as our pages write it, or text up to the next of them. */
const TOKEN = /<!--.*?-->|<![^>]*>|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'<>])*>|[^<]+|</gs;

const TAG = /^<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>$/;

const NAMED_BY = / aria-(?:labelledby|describedby)="([^"]*)"/g;

const toSet = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements without an end tag. */
const VOID = toSet("area base br col embed hr img input link meta source track wbr");

/** Elements of which any number may stand in any order, and that no rule compares with each other. */
const FREE = toSet(
	"a abbr article b blockquote br cite code del div em figure g h2 h3 h4 h5 h6 hr i img ins li mark ol p path picture rect rp rt ruby s small span strong sub sup svg td text th time tr u ul wbr",
);

/** These are compared where they are landmarks: with a name, or outside of an article. */
const FREE_UNNAMED = toSet("section");
const FREE_WITHIN = toSet("header footer");
const SECTIONING = toSet("article section");

/** Attributes by which elements are told from one another. */
const NAMING = / (?:id|name|role|for|tabindex|aria-labelledby)\b/;

/** Elements whose parts have an order. */
const ORDERED = toSet("figure picture ruby svg");

/** Elements for which it does not matter what is in the elements in them. */
const HOLDING = toSet("article body div g main ol section tbody ul");

/** Text that is valid wherever text is: no bare ampersand, no control characters. */
const PLAIN = /^(?:[^&\p{Cc}]|[\n\t]|&(?:amp|lt|gt|quot|#39|#34|#x27);)*$/u;

/** What repeats what may not be repeated is enough to be told. */
const ENOUGH = 2;

/** An element that is open, and what is in it so far. */
interface Open {
	name: string;
	tag: string;
	/** The tags it stands in, and its own. */
	chain: string;
	/** Whether a rule compares the text in it with other text. */
	isCompared: boolean;
	/** How often an outline is in it. */
	counts: Map<string, number>;
	/** The outlines in it. */
	order: string[];
	areFree: boolean;
}

interface Page {
	base: string;
	/** The ids of elements whose text names other elements. */
	names: ReadonlySet<string>;
	outlines: Set<string>;
}

/**
 * The parts that a page is built of, without what no rule of HTML looks at:
 * words, most addresses, numbers, and what repeats what may be repeated. A page
 * is valid if each of its outlines is in a page that is, so of thousands of
 * articles only those have to be validated that are built as none before.
 */
export function toOutlines(html: string, base: string): ReadonlySet<string> {
	const names = new Set([...html.matchAll(NAMED_BY)].flatMap(([, ids = ""]) => ids.split(/\s+/)));
	const page: Page = { base, names, outlines: new Set() };
	const whole = openElement({ name: "", attributes: "", parent: undefined, page });
	const open = [whole];
	for (const token of html.match(TOKEN) ?? []) {
		// Whatever is not nested as our pages nest it is told from all others by itself.
		if (!addToken(token, open, page)) return new Set([html]);
	}
	return open.length === 1 ? page.outlines.add(whole.order.join("")) : new Set([html]);
}

/** `false` where an end tag closes something else than what is open. */
function addToken(token: string, open: Open[], page: Page): boolean {
	const parent = open.at(-1);
	if (!parent) return false;
	const [, end, name = "", attributes = ""] = TAG.exec(token) ?? [];
	if (end === undefined) {
		const text = token.startsWith("<") || parent.isCompared ? token : shortenText(token);
		addChild(parent, text, text !== token || text.trim() === "");
		return true;
	}
	if (end === "/") return closeElement(open, { name, page });
	const element = openElement({ name, attributes, parent, page });
	const isLeaf = VOID.has(name) || attributes.endsWith("/");
	if (isLeaf) addChild(parent, element.tag, isFree(element, open));
	else open.push(element);
	return true;
}

interface Opening {
	name: string;
	attributes: string;
	parent: Open | undefined;
	page: Page;
}

function openElement({ name, attributes, parent, page }: Opening): Open {
	const id = / id="([^"]*)"/.exec(attributes)?.[1] ?? "";
	const tag = name === "" ? "" : `<${name}${shortenAttributes(name, attributes, page.base)}>`;
	return {
		...{ name, tag, chain: (parent?.chain ?? "") + tag },
		isCompared: parent?.isCompared === true || name === "label" || page.names.has(id),
		...{ counts: new Map(), order: [], areFree: true },
	};
}

function closeElement(open: Open[], { name, page }: Pick<Opening, "name" | "page">): boolean {
	const element = open.pop();
	const parent = open.at(-1);
	if (!parent || element?.name !== name) return false;
	const { tag, order, areFree } = element;
	const isChildFree = areFree && isFree(element, open);
	if (isChildFree && !ORDERED.has(name)) order.sort();
	const outline = `${tag}${order.join("")}</${name}>`;
	if (isChildFree && HOLDING.has(parent.name)) {
		page.outlines.add(parent.chain + outline);
		addChild(parent, `<${name}/>`, true);
	} else {
		addChild(parent, outline, isChildFree);
	}
	return true;
}

/** `open` is what the element stands in. */
function isFree({ name, tag }: Open, open: readonly Open[]): boolean {
	if (NAMING.test(tag)) return false;
	if (FREE_WITHIN.has(name)) return open.some((each) => SECTIONING.has(each.name));
	return FREE.has(name) || (FREE_UNNAMED.has(name) && !tag.includes(" aria-"));
}

/** Whatever is there often enough is not written again. */
function addChild(parent: Open, outline: string, isChildFree: boolean): void {
	const count = (parent.counts.get(outline) ?? 0) + 1;
	parent.counts.set(outline, count);
	parent.areFree &&= isChildFree;
	if (count <= (isChildFree ? 1 : ENOUGH)) parent.order.push(outline);
}

function shortenText(text: string): string {
	if (!PLAIN.test(text)) return text;
	return text.trim() === "" ? " " : "x";
}
