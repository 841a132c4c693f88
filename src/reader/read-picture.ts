import type { PictureFile } from "../domain/picture.ts";
import { isPictureProblem, type PictureProblemKind } from "../pictures/picture-problem.ts";
import { PICTURE_FAULT_TEXTS } from "../strings/markdown-picture-fault-texts.ts";
import type { Source } from "./source.ts";
import type { Place } from "./to-fault.ts";

interface ShownPicture {
	/** As written, relative to the folder of `place.file`. */
	source: string;
	place: Place;
	/** Problems that were reported already. */
	ignored?: readonly PictureProblemKind[];
}

/** The picture's file, or `undefined` with its fault reported. */
export async function readPicture(
	{ source, place, ignored = [] }: ShownPicture,
	{ contentDirectory, reportFault }: Source,
): Promise<PictureFile | undefined> {
	const { file, line = 1, column, field } = place;
	// Most articles have no picture, and what looks at one takes long to load.
	const { inspectPicture } = await import("../pictures/inspect-picture.ts");
	const result = await inspectPicture({ contentDirectory, file, source });
	if (!isPictureProblem(result)) return result;
	if (!ignored.includes(result.problem)) {
		const rule = `picture-${result.problem}` as const;
		reportFault({ rule, file, line, column, field, ...PICTURE_FAULT_TEXTS[rule](result) });
	}
	return undefined;
}
