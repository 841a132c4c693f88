import type { z } from "astro/zod";
import { articleSchema } from "../../../src/schemas/article.ts";
import { standingPageSchema } from "../../../src/schemas/standing-page.ts";
import { fixCharacters } from "./fix-characters.ts";
import { fixFrontMatter } from "./fix-front-matter.ts";
import { fixMarks } from "./fix-marks.ts";

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n|$)/u;
/** One change can make another one possible; nothing needs more rounds than this. */
const MOST_ROUNDS = 5;

/** A file's text with everything put right that is safe to put right; putting it right again changes nothing. */
export function fixText(file: string, text: string): string {
	let fixed = text;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const next = fixOnce(file, fixed);
		if (next === fixed) return fixed;
		fixed = next;
	}
	return fixed;
}

function fixOnce(file: string, text: string): string {
	const plain = fixCharacters(text);
	if (!file.endsWith(".md")) return plain;
	const found = FRONT_MATTER.exec(plain);
	if (!found) return plain;
	const [all, yaml = ""] = found;
	const open = all.slice(0, all.indexOf("\n") + 1);
	const close = all.slice(open.length + yaml.length);
	const head = open + fixFrontMatter(yaml, { schema: toSchema(file) }) + close;
	return fixMarks(head + plain.slice(all.length), { bodyStart: head.length });
}

function toSchema(file: string): z.ZodType {
	return file.startsWith("pages/") ? standingPageSchema : articleSchema;
}
