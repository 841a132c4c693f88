import type { Emphasis, Image, Parent } from "mdast";
import type {} from "mdast-util-to-hast";

/** A picture as a body writes it. */
export interface BodyPicture {
	/** As written, relative to the edition's folder: `images/chart.png`. */
	source: string;
	/** Empty if the editor gave none, which is a fault. */
	alt: string;
	/** 图说 without the credit. */
	caption?: string | undefined;
	/** 图片来源; `undefined` if the caption does not end with one, which is a fault. */
	credit?: string | undefined;
	/** From 1, counted from the first line of the body. */
	line: number;
	/** From 1, in UTF-16 code units. */
	column: number;
}

/**
 * An image with its caption, standing where a paragraph stands.
 *
 * The children are what was written; `data` says what is printed.
 */
export interface Figure extends Parent {
	type: "figure";
	children: [Image] | [Image, Emphasis];
	picture: BodyPicture;
}

declare module "mdast" {
	interface BlockContentMap {
		figure: Figure;
	}
	interface RootContentMap {
		figure: Figure;
	}
}
