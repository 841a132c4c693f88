import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fillCacheFolder } from "./cache-folder.ts";

const FAMILY = "Noto Sans S Chinese";
const GENERIC = ["sans-serif", "serif", "monospace", "system-ui"];

const ALIASES = GENERIC.map(
	(name) =>
		`<alias binding="same"><family>${name}</family><prefer><family>${FAMILY}</family></prefer></alias>`,
);

/** Its places are relative to the file, so the project's folder may move. */
const CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir prefix="relative">../../../@embedpdf/fonts-sc/fonts</dir>
<cachedir prefix="relative">cache</cachedir>
${ALIASES.join("\n")}
</fontconfig>
`;

/**
 * A Fontconfig file, for `FONTCONFIG_FILE`, that knows the packaged Chinese font and no other: a
 * bare machine draws Chinese, and every machine draws the same.
 */
export async function writeFontConfiguration(): Promise<string> {
	const digest = createHash("sha256").update(CONFIGURATION).digest("hex").slice(0, 12);
	const folder = await fillCacheFolder(`fonts-${digest}`, async (draft) => {
		await writeFile(join(draft, "fonts.conf"), CONFIGURATION);
	});
	return join(folder, "fonts.conf");
}
