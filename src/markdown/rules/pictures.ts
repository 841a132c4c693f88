import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { Figure } from "../figure.ts";
import { findPictureAddressRule } from "../find-picture-address-rule.ts";
import { type Finding, type ParsedBody, toOffset } from "../finding.ts";

/** Pictures that are not files of the edition, or lack what must stand beside them. */
export function findPictures({ root }: ParsedBody): Finding[] {
	const findings: Finding[] = [];
	visit(root, (node, _index, parent) => {
		if (node.type === "imageReference") {
			const found = node.label ?? node.identifier;
			findings.push({ rule: "picture-by-reference", offset: toOffset(node), found });
		}
		if (node.type === "image") {
			findings.push(...toFindings(node, findImageRules(node, parent)));
		}
		if (node.type === "figure") findings.push(...toFindings(node, findFigureRules(node)));
	});
	return findings;
}

function toFindings(node: Figure | (Nodes & { type: "image" }), rules: Finding["rule"][]) {
	const found = node.type === "image" ? node.url : node.picture.source;
	return rules.map((rule): Finding => ({ rule, offset: toOffset(node), found }));
}

function findImageRules(
	{ url, alt }: Nodes & { type: "image" },
	parent: Nodes | undefined,
): Finding["rule"][] {
	const rules: Finding["rule"][] = [];
	const addressRule = findPictureAddressRule(url);
	if (addressRule) rules.push(addressRule);
	if (!alt?.trim()) rules.push("picture-without-alt");
	if (parent?.type !== "figure") rules.push("picture-not-alone");
	return rules;
}

/** Only the words of a caption are printed, so nothing else may stand in it. */
function findFigureRules({ picture, children }: Figure): Finding["rule"][] {
	const [, line] = children;
	const hasMarkup = line?.children.some(({ type }) => type !== "text" && type !== "break");
	return [
		...(picture.credit === undefined ? ["picture-without-credit" as const] : []),
		...(hasMarkup ? ["caption-with-markup" as const] : []),
	];
}
