import { pinyin } from "pinyin-pro";
import { COMPOUND_SURNAMES } from "../domain/byline.ts";

/** The id of a Han name: surname and given name in pinyin without tones, `于瑞国` → `yu-ruiguo`. */
export function toPersonId(name: string): string {
	return name
		.split("·")
		.map((part, index) => (index === 0 ? toSurnameFirst(part, name) : toSyllables(part).join("")))
		.join("-");
}

function toSurnameFirst(part: string, name: string): string {
	const syllables = toSyllables(part);
	// A name with a middle dot has no surname.
	const length = COMPOUND_SURNAMES.some((surname) => part.startsWith(surname)) ? 2 : 1;
	if (part !== name || syllables.length <= length) return syllables.join("");
	return `${syllables.slice(0, length).join("")}-${syllables.slice(length).join("")}`;
}

function toSyllables(text: string): string[] {
	return pinyin(text, { toneType: "none", type: "array", surname: "head", v: true });
}
