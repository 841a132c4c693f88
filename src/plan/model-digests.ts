import { createHash } from "node:crypto";

/** Digests models of one plan. */
export interface ModelDigests {
	/** SHA-256, lower-case hex: equal digests mean equal models. */
	digest(model: unknown): string;
}

/** A text that is shorter costs less to write again than to look up. */
const WORTH_KEEPING = 256;

/**
 * Digests plain data: objects, arrays, strings, numbers, booleans. What several
 * models hold as the same object (the site, an article, a card) is digested
 * once, so that the keys of all pages take linear time. An object that has a
 * `bodyDigest` stands for its `body` by it. Throws for a Map or anything else
 * whose contents could change unseen. Nothing that was digested may change.
 */
export function createModelDigests(): ModelDigests {
	const known = new Map<object, string>();
	const toText = (value: unknown): string => {
		if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
		const before = known.get(value);
		if (before !== undefined) return before;
		const text = Array.isArray(value)
			? `[${value.map(toText).join()}]`
			: `{${toMembers(value, toText).join()}}`;
		if (text.length < WORTH_KEEPING) return text;
		const digest = `#${hash(text)}`;
		known.set(value, digest);
		return digest;
	};
	return { digest: (model) => hash(toText(model)) };
}

function toMembers(value: object, toText: (value: unknown) => string): string[] {
	if (Object.getPrototypeOf(value) !== Object.prototype)
		throw new Error(`A model holds a ${value.constructor.name}`);
	const isBody = "bodyDigest" in value;
	const members: string[] = [];
	for (const name of Object.keys(value)) {
		if (isBody && name === "body") continue;
		const member: unknown = Reflect.get(value, name);
		// Absent and undefined print the same.
		if (member !== undefined) members.push(`${JSON.stringify(name)}:${toText(member)}`);
	}
	return members;
}

function hash(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}
