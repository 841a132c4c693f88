/** What a fault says, in Chinese. */
export interface FaultText {
	/** What is wrong, with what was typed. */
	message: string;
	/** What to type or do instead. */
	hint?: string | undefined;
}

const LONGEST_QUOTE = 40;

/** What an editor typed, between corner brackets; the middle of a long text is left out. */
export function quote(typed: string): string {
	const characters = [...typed.replaceAll("\n", "⏎")];
	if (characters.length <= LONGEST_QUOTE) return `「${characters.join("")}」`;
	const half = LONGEST_QUOTE / 2;
	return `「${characters.slice(0, half).join("")}……${characters.slice(-half).join("")}」`;
}

/** `huairou（怀柔区）`, or the id alone if that is its name. */
export function nameOf({ id, name }: Nameable): string {
	return name === undefined || name === id ? id : `${id}（${name}）`;
}

export interface Nameable {
	id: string;
	name?: string | undefined;
}

/** 「您是不是要写 huairou（怀柔区）？」, or what else can be done. */
export function suggest(nearest: Nameable | undefined, otherwise: string): string {
	return nearest ? `是不是想写 ${nameOf(nearest)}？${otherwise}` : otherwise;
}
