import { availableParallelism } from "node:os";
import type { PictureFile } from "../domain/picture.ts";
import { type VariantOrder, type WrittenVariant, writeVariants } from "./write-variants.ts";

/** Pictures decoded at once: each may take 160 MB. */
const MOST_AT_ONCE = 4;

export interface PicturesOrder extends Omit<VariantOrder, "picture"> {
	pictures: readonly PictureFile[];
}

/**
 * Writes the variants of many pictures, a few at a time; files with the same
 * content are written once. In the order of the pictures.
 */
export async function writePictures({
	pictures,
	...directories
}: PicturesOrder): Promise<WrittenVariant[]> {
	const unique = [...new Map(pictures.map((picture) => [picture.digest, picture])).values()];
	const written: WrittenVariant[][] = unique.map(() => []);
	const queue = unique.entries();
	const work = async () => {
		for (const [index, picture] of queue) {
			written[index] = await writeVariants({ picture, ...directories });
		}
	};
	await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, availableParallelism()) }, work));
	return written.flat();
}
