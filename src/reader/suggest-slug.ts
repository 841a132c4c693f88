import { pinyin } from "pinyin-pro";
import { isSlug } from "../domain/slug.ts";

/** A slug like the text, Han in pinyin: `平谷 女职工` → `ping-gu-nv-zhi-gong`; `undefined` if none can be made. */
export function suggestSlug(text: string): string | undefined {
	const slug = pinyin(text.normalize("NFKC"), { toneType: "none", type: "array", v: true })
		.join(" ")
		.replace(/(?<=[A-Za-z0-9]) (?=[A-Za-z0-9] |[A-Za-z0-9]$)/g, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");
	return isSlug(slug) ? slug : undefined;
}
