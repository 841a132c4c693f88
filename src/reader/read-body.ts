import type { PictureFile } from "../domain/picture.ts";
import { toSummary } from "../domain/summary.ts";
import type { BodyPicture } from "../markdown/figure.ts";
import { inspectBody } from "../markdown/inspect-body.ts";
import { readPicture } from "./read-picture.ts";
import type { Source } from "./source.ts";

interface Body {
	file: string;
	/** Markdown. */
	body: string;
	/** The line of the file on which `body` begins. */
	bodyLine: number;
}

/** What a body shows besides its text. */
export interface BodyContent {
	/** Each once, in order. */
	pictures: readonly PictureFile[];
	/** The first sentence after the dateline. */
	summary: string;
}

/** Checks a body and its pictures. */
export async function readBody(
	{ file, body, bodyLine }: Body,
	source: Source,
): Promise<BodyContent> {
	const { faults, pictures, plainText, root, isPlain } = inspectBody(body);
	const observed = isPlain ? plainText : undefined;
	if (root) source.observer?.onBody?.({ file, body, root, plainText: observed });
	for (const fault of faults) {
		source.reportFault({ ...fault, file, line: fault.line + bodyLine - 1 });
	}
	const found = await Promise.all(
		findFirstUses(pictures).map(({ source: picture, line, column }) =>
			readPicture(
				{
					source: picture,
					place: { file, line: line + bodyLine - 1, column },
					// The Markdown rules say more of an address that leads elsewhere.
					ignored: ["outside"],
				},
				source,
			),
		),
	);
	return {
		pictures: found.filter((picture) => picture !== undefined),
		summary: toSummary(findLeadParagraph(plainText)),
	};
}

/** The first use of each picture. */
function findFirstUses(pictures: readonly BodyPicture[]): BodyPicture[] {
	return [...Map.groupBy(pictures, ({ source }) => source).values()].flatMap(
		([first]) => first ?? [],
	);
}

/** The first line that holds a sentence: a heading does not. */
function findLeadParagraph(plainText: string): string {
	const lines = plainText.split("\n");
	return lines.find((line) => /[。！？!?]/u.test(line)) ?? lines[0] ?? "";
}
