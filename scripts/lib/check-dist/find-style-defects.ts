import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import type { BuiltSite, Defect } from "./defect.ts";

const FAR_ADDRESS = /(?:url\(|@import)\s*["']?\s*((?:[a-z][a-z0-9+.-]*:)?\/\/[^"')\s;]*)/gi;

/** Addresses of another origin that a style sheet would have a browser load. */
export async function findStyleDefects(
	{ directory }: BuiltSite,
	files: readonly string[],
): Promise<Defect[]> {
	const sheets = files.filter((file) => file.endsWith(".css"));
	const found = sheets.map(async (file) => {
		const text = await readFile(join(directory, file), "utf8");
		return [...text.matchAll(FAR_ADDRESS)].map(([, address = ""]) => ({
			rule: "far-resource",
			file,
			message: CHECK_TEXTS.farResource(address),
		}));
	});
	return (await Promise.all(found)).flat();
}
