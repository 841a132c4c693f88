import type { ElementContent } from "hast";
import type { PhrasingContent, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { Ruby } from "./ruby.ts";

/** One syllable of Hanyu Pinyin, with or without its tone (GB/T 16159-2012). */
const SYLLABLE = "[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6}";
/** 彧(yù), 喇叭沟门(lǎ bā gōu mén): brackets of either width, directly behind the characters. */
const READING = new RegExp(
	`(\\p{Script=Han}+)(?:\\((${SYLLABLE}(?: ${SYLLABLE})*)\\)|（(${SYLLABLE}(?: ${SYLLABLE})*)）)`,
	"gu",
);
/** At least one tone, so that 会议(a) or 门(men) stays as it is. */
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/u;

/** Puts the reading that stands in brackets behind rare characters above them. */
export function remarkRuby() {
	return (tree: Root): void => {
		visit(tree, "text", (node, index, parent) => {
			if (parent === undefined || index === undefined) return;
			if (!TONE.test(node.value)) return;
			const parts = toParts(node.value);
			if (parts.length < 2 && parts[0]?.type !== "ruby") return;
			parent.children.splice(index, 1, ...parts);
			return [SKIP, index + parts.length];
		});
	};
}

function toParts(text: string): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let end = 0;
	const addText = (to: number) => {
		if (to > end) parts.push({ type: "text", value: text.slice(end, to) });
	};
	for (const match of text.matchAll(READING)) {
		const [all, characters = "", narrow = "", wide = ""] = match;
		const readings = (narrow || wide).split(" ");
		const base = [...characters].slice(-readings.length);
		if (base.length !== readings.length || !TONE.test(readings.join(""))) continue;
		addText(match.index + characters.length - base.join("").length);
		parts.push(toRuby(base, readings));
		end = match.index + all.length;
	}
	addText(text.length);
	return parts;
}

function toRuby(base: readonly string[], readings: readonly string[]): Ruby {
	const hChildren = base.flatMap((character, index): ElementContent[] => [
		{ type: "text", value: character },
		toElement("rp", "（"),
		toElement("rt", readings[index] ?? ""),
		toElement("rp", "）"),
	]);
	return { type: "ruby", value: base.join(""), readings, data: { hName: "ruby", hChildren } };
}

function toElement(tagName: "rp" | "rt", value: string): ElementContent {
	return { type: "element", tagName, properties: {}, children: [{ type: "text", value }] };
}
