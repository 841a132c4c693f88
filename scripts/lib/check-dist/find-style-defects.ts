import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import type { BuiltSite, Defect } from "./defect.ts";
import { resolveAddress, type SiteFiles } from "./resolve-address.ts";

const ADDRESS = /(?:url\(|@import)\s*["']?\s*([^"')\s;]+)/gi;
const FAR = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/** Addresses in style sheets that would have a browser load from another origin, or what is not there. */
export async function findStyleDefects(
	{ directory, base }: BuiltSite,
	files: readonly string[],
): Promise<Defect[]> {
	const sheets = files.filter((file) => file.endsWith(".css"));
	const site = { files: new Set(files), base };
	const found = sheets.map(async (file) => {
		const text = await readFile(join(directory, file), "utf8");
		const addresses = [...text.matchAll(ADDRESS)].map(([, address = ""]) => address);
		return addresses.flatMap((address) => checkAddress(address, { file, site }));
	});
	return (await Promise.all(found)).flat();
}

function checkAddress(
	address: string,
	{ file, site }: { file: string; site: SiteFiles },
): Defect[] {
	if (FAR.test(address))
		return [{ rule: "far-resource", file, message: CHECK_TEXTS.farResource(address) }];
	const resolved = resolveAddress(address, { from: file, site });
	if (resolved.kind !== "dead") return [];
	const { path, status } = resolved;
	return [{ rule: "dead-link", file, message: CHECK_TEXTS.deadLink({ link: path, status }) }];
}
