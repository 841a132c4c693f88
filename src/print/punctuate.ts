/** One mark that was changed, with the words around it. */
export interface PunctuationChange {
	before: string;
	after: string;
	context: string;
}

const FULL: Readonly<Record<string, string>> = {
	",": "，",
	";": "；",
	":": "：",
	"?": "？",
	"!": "！",
	".": "。",
};
const KEPT = /https?:\/\/[\w./?=&%#~:+-]+|www\.[\w./-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const CJK = /[\p{Script=Han}“”‘’《》（）「」『』【】、，。：；？！…—·〇％]/u;

/** Half-width marks beside Han become full-width; nothing else of the text changes. */
export function punctuate(text: string): { text: string; changes: PunctuationChange[] } {
	const kept = [...text.matchAll(KEPT)].map((found) => [
		found.index,
		found.index + found[0].length,
	]);
	const characters = text.split("");
	const isKept = (at: number) => kept.some(([from = 0, to = 0]) => at >= from && at < to);
	replaceBrackets({ text, characters, isKept });
	replaceQuotes(characters, isKept);
	characters.forEach((character, at) => {
		const full = FULL[character];
		if (full === undefined || isKept(at)) return;
		const before = characters[at - 1] ?? "";
		const after = characters[at + 1] ?? "";
		if (character === "." && (!/[\p{Script=Han}”）》]/u.test(before) || /[\w.]/u.test(after)))
			return;
		if (/\d/.test(before) && /\d/.test(after)) return;
		const isLast = after === "" && /\p{Script=Han}/u.test(text) && !/[A-Za-z]/.test(before);
		if (CJK.test(before) || CJK.test(after) || isLast) characters[at] = full;
	});
	const changes = characters.flatMap((after, at) =>
		after === text[at]
			? []
			: [{ before: text[at] ?? "", after, context: text.slice(Math.max(0, at - 6), at + 7) }],
	);
	const result = characters
		.join("")
		.replaceAll(
			/(?<=[\p{Script=Han}”）》])(?:\.{3,}|。{3,}|…(?!…))(?<!……)|^(?:\.{3,})(?=[\p{Script=Han}])/gu,
			(found, at: number, whole: string) => {
				if (found === "…" && whole[at - 1] === "…") return found;
				changes.push({
					before: found,
					after: "……",
					context: whole.slice(Math.max(0, at - 6), at + 7),
				});
				return "……";
			},
		);
	return { text: result, changes };
}

function replaceBrackets(given: {
	text: string;
	characters: string[];
	isKept: (at: number) => boolean;
}): void {
	const open: number[] = [];
	given.characters.forEach((character, at) => {
		if (given.isKept(at)) return;
		if (character === "(") open.push(at);
		if (character !== ")") return;
		const from = open.pop();
		const around = given.text.slice(from ?? at, at + 2) + (given.text[(from ?? at) - 1] ?? "");
		if (!/[\p{Script=Han}《》“”。，]/u.test(around)) return;
		given.characters[at] = "）";
		if (from !== undefined) given.characters[from] = "（";
	});
	for (const at of open) {
		if (CJK.test(given.characters[at - 1] ?? "")) given.characters[at] = "（";
	}
}

/** Straight quotes that stand in pairs around or beside Han. */
function replaceQuotes(characters: string[], isKept: (at: number) => boolean): void {
	const places = characters.flatMap((character, at) =>
		character === '"' && !isKept(at) ? [at] : [],
	);
	if (places.length % 2 === 1) return;
	for (let index = 0; index < places.length; index += 2) {
		const [from = 0, to = 0] = places.slice(index, index + 2);
		if (!/\p{Script=Han}/u.test(characters.slice(Math.max(0, from - 1), to + 2).join(""))) continue;
		characters[from] = "“";
		characters[to] = "”";
	}
}
