import { fileURLToPath } from "node:url";
import sharp from "sharp";

const FAMILY = "Noto Sans S Chinese";
/** The package names its files, but exports only what names them. */
const FONT = fileURLToPath(
	new URL("../fonts/NotoSansHans-Bold.otf", import.meta.resolve("@embedpdf/fonts-sc")),
);
/** Points are pixels at this density. */
const DPI = 72;

export interface DrawnLine {
	text: string;
	/** Pixels. */
	size: number;
	/** `#rrggbb`. */
	colour: string;
}

/** A line of text as a PNG just large enough for it. */
export function drawLine({ text, size, colour }: DrawnLine) {
	const markup = `<span foreground="${colour}">${escapeMarkup(text)}</span>`;
	const font = `${FAMILY} Bold ${Math.round(size)}`;
	return sharp({ text: { text: markup, font, fontfile: FONT, dpi: DPI, rgba: true } })
		.png()
		.toBuffer({ resolveWithObject: true });
}

/** Pango reads its texts as markup. */
function escapeMarkup(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
