import { DEFAULT_SOURCE } from "../domain/byline.ts";
import { OUTLETS } from "../domain/outlets.ts";
import type { Site } from "../domain/site.ts";
import { siteSchema } from "../schemas/site.ts";
import { readRecord } from "./read-record.ts";
import type { Source } from "./source.ts";

/** Stands in for a `site.yaml` that cannot be read, so that all other files are still checked; the faults stop the build. */
const UNREADABLE_SITE: Site = {
	name: "",
	description: "",
	origin: "",
	phones: [],
	timeZone: "Asia/Shanghai",
	source: DEFAULT_SOURCE,
	navigation: [],
	offline: false,
	outlets: OUTLETS,
};

export async function readSite(file: string | undefined, source: Source): Promise<Site> {
	const record =
		file === undefined ? undefined : await readRecord({ file, schema: siteSchema }, source);
	return record?.value ?? UNREADABLE_SITE;
}
