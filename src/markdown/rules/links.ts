import type { Definition, Link, LinkReference } from "mdast";
import { visit } from "unist-util-visit";
import { type Finding, type ParsedBody, toOffset } from "../finding.ts";
import { toInlineText } from "../to-inline-text.ts";

const ALLOWED = new Set(["http:", "https:", "mailto:", "tel:"]);
const PROTOCOL = /^[a-z][a-z0-9+.-]*:/i;
/** Browsers take a backslash for a slash. */
const TO_OTHER_HOST = /^[/\\]{2}/;
/** Browsers leave these out before they look at an address, wherever they stand. */
const LEFT_OUT = /^[\0- ]+|[\t\n\r]+/g;
/** A full-width colon, or a text that is no address: our own are ASCII up to the `#`. */
const NOT_AN_ADDRESS = /^[^#?]*[^\x21-\x7e#?]/;

/** Addresses a page must not link to, and links that nobody can see. */
export function findLinks({ root }: ParsedBody): Finding[] {
	const findings: Finding[] = [];
	const used = new Set<string>();
	visit(root, "linkReference", ({ identifier }) => {
		used.add(identifier);
	});
	visit(root, (node) => {
		if (node.type === "link" || (node.type === "definition" && used.has(node.identifier))) {
			const rule = findAddressRule(node);
			if (rule) findings.push({ rule, offset: toOffset(node), found: node.url });
		}
		if ((node.type === "link" || node.type === "linkReference") && isInvisible(node)) {
			findings.push({ rule: "link-without-text", offset: toOffset(node), found: "" });
		}
	});
	return findings;
}

function findAddressRule({ url }: Link | Definition): Finding["rule"] | undefined {
	const address = url.replace(LEFT_OUT, "");
	if (TO_OTHER_HOST.test(address)) return "link-without-protocol";
	const protocol = PROTOCOL.exec(address)?.[0].toLowerCase();
	if (protocol !== undefined && !ALLOWED.has(protocol)) return "link-protocol";
	if (address === "") return "link-malformed";
	const complete = protocol === undefined || URL.canParse(address);
	return complete && (protocol !== undefined || !NOT_AN_ADDRESS.test(address))
		? undefined
		: "link-malformed";
}

function isInvisible(link: Link | LinkReference): boolean {
	const hasImage = link.children.some(({ type }) => type === "image" || type === "imageReference");
	return !hasImage && toInlineText(link).trim() === "";
}
