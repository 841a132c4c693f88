import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { BodyPicture } from "./figure.ts";
import { findPictureAddressRule } from "./find-picture-address-rule.ts";

/**
 * The pictures that a body shows as figures, in order, each as often as it is
 * shown. One whose address is a fault already is left out: it names no file.
 */
export function findBodyPictures(root: Root): BodyPicture[] {
	const pictures: BodyPicture[] = [];
	visit(root, "figure", ({ picture }) => {
		if (!findPictureAddressRule(picture.source)) pictures.push(picture);
	});
	return pictures;
}
