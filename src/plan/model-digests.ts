import { hash } from "node:crypto";
import { isStoryCard } from "../domain/story-card.ts";

/** Digests models of one plan. */
export interface ModelDigests {
	/** SHA-256, lower-case hex: equal digests mean equal models. */
	digest(model: unknown): string;
}

/**
 * Digests plain data: objects, arrays, strings, numbers, booleans. What many
 * models hold as the same object is digested once, so that the keys of all
 * pages take linear time: articles, their cards, and what is named as `shared`.
 * An object that has a `bodyDigest` is an article, and stands for its `body` by it.
 * Throws for a Map or anything else whose contents could change unseen. Nothing
 * that was digested may change.
 */
export function createModelDigests(shared: readonly object[] = []): ModelDigests {
	const known = new Map<object, string>();
	const toText = (value: unknown): string => {
		if (typeof value === "string") return toStringText(value);
		if (typeof value !== "object" || value === null) return `${String(value)};`;
		if (Array.isArray(value)) return toListText(value, toText);
		return known.get(value) ?? toNewText(value);
	};
	const toNewText = (value: object): string => {
		const isArticle = "bodyDigest" in value;
		const text = toObjectText(value, isArticle, toText);
		return isArticle || isStoryCard(value) ? keep(value, text) : text;
	};
	const keep = (value: object, text: string): string => {
		const digest = `#${hash("sha256", text)}`;
		known.set(value, digest);
		return digest;
	};
	for (const value of shared) keep(value, toText(value));
	return { digest: (model) => hash("sha256", toText(model)) };
}

/** With its length in front, no text can pretend to be the end of another and the beginning of a third. */
function toStringText(text: string): string {
	return `${text.length}"${text}`;
}

function toListText(list: readonly unknown[], toText: (value: unknown) => string): string {
	let text = "[";
	for (const item of list) text += toText(item);
	return `${text}]`;
}

function toObjectText(
	value: object,
	isArticle: boolean,
	toText: (value: unknown) => string,
): string {
	if (Object.getPrototypeOf(value) !== Object.prototype)
		throw new Error(`A model holds a ${value.constructor.name}`);
	let text = "{";
	for (const name of Object.keys(value)) {
		if (isArticle && name === "body") continue;
		const member: unknown = Reflect.get(value, name);
		// Absent and undefined print the same.
		if (member !== undefined) text += toStringText(name) + toText(member);
	}
	return `${text}}`;
}
