import type { Element, Properties, Root } from "hast";
import { visit } from "unist-util-visit";
import { type PictureFile, toPictureVariants } from "../domain/picture.ts";
import type { MarkdownContext } from "./markdown-context.ts";
import { toBasedAddress } from "./to-based-address.ts";

/** As wide as the column of text: `--measure` in `src/styles/tokens.css`. */
const SIZES = "(min-width: 48rem) 42rem, 100vw";

/**
 * Points every image at the files made of it. An image whose file was not
 * checked is a mistake of the program: a body with one never gets this far.
 */
export function placePictures(
	tree: Root,
	{ base, pictures }: Pick<MarkdownContext, "base" | "pictures">,
): void {
	const bySource = new Map(pictures.map((picture) => [picture.source, picture]));
	visit(tree, "element", (node: Element) => {
		if (node.tagName !== "img") return;
		const { src, alt } = node.properties;
		const picture = bySource.get(String(src));
		if (!picture) throw new Error(`No checked picture file for the image ${String(src)}`);
		node.properties = { ...toPrinted(picture, base), alt: alt ?? "" };
	});
}

function toPrinted(picture: PictureFile, base: string): Properties {
	const variants = toPictureVariants(picture);
	const widest = variants.at(-1);
	if (!widest) throw new Error(`No variant of ${picture.file}`);
	return {
		src: toBasedAddress(widest.path, base),
		srcSet: variants.map(({ path, width }) => `${toBasedAddress(path, base)} ${width}w`).join(", "),
		sizes: SIZES,
		width: widest.width,
		height: widest.height,
		loading: "lazy",
		decoding: "async",
	};
}
