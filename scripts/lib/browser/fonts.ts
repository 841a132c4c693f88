import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CACHE, fillCacheFolder } from "./cache-folder.ts";

const FAMILY = "Noto Sans S Chinese";
const GENERIC = ["sans-serif", "serif", "monospace", "system-ui"];

const ALIASES = GENERIC.map(
	(name) =>
		`<alias binding="same"><family>${name}</family><prefer><family>${FAMILY}</family></prefer></alias>`,
);

const FONTS = fileURLToPath(
	new URL("../../../node_modules/@embedpdf/fonts-sc/fonts", import.meta.url),
);

const CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${FONTS}</dir>
<cachedir>${join(CACHE, "fontconfig")}</cachedir>
${ALIASES.join("\n")}
</fontconfig>
`;

/**
 * A Fontconfig file, for `FONTCONFIG_FILE`, that knows the packaged Chinese font and no other: a
 * bare machine draws Chinese, and every machine draws the same. The digest in its place changes with
 * the project's own place, which it names.
 */
export async function writeFontConfiguration(): Promise<string> {
	const digest = createHash("sha256").update(CONFIGURATION).digest("hex").slice(0, 12);
	const folder = await fillCacheFolder(`fonts-${digest}`, async (draft) => {
		await writeFile(join(draft, "fonts.conf"), CONFIGURATION);
	});
	return join(folder, "fonts.conf");
}
