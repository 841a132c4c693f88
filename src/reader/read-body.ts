import type { PictureFile } from "../domain/picture.ts";
import { toSummary } from "../domain/summary.ts";
import type { Source } from "./source.ts";

interface Body {
	file: string;
	body: string;
	bodyLine: number;
}

/** What a body shows besides its text. */
export interface BodyContent {
	/** Each once, in order. */
	pictures: readonly PictureFile[];
	/** The first sentence after the dateline. */
	summary: string;
}

export async function readBody({ body }: Body, _source: Source): Promise<BodyContent> {
	const paragraph = body.split(/\n\s*\n/).find((text) => /^[^#![>*\s]/.test(text)) ?? "";
	return { pictures: [], summary: toSummary(paragraph) };
}
