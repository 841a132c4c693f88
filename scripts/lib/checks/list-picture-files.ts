import { readdir } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";

const PICTURE = /\.(?:png|jpe?g|webp|avif|gif)$/i;

/** Every picture file of the editions, relative to the content folder. */
export async function listPictureFiles(contentDirectory: string): Promise<string[]> {
	const root = join(contentDirectory, "editions");
	const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile() && PICTURE.test(entry.name))
		.map((entry) => relative(contentDirectory, join(entry.parentPath, entry.name)))
		.map((path) => path.split(sep).join(posix.sep))
		.toSorted();
}
