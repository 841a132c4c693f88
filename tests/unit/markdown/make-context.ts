import type { PictureFile } from "../../../src/domain/picture.ts";
import type { MarkdownContext } from "../../../src/markdown/markdown-context.ts";
import { formatBodyTree, toBodyTree } from "../../../src/markdown/body-tree.ts";

export function makePictureFile(values: Partial<PictureFile> = {}): PictureFile {
	return {
		file: "editions/2020/12/02/images/chart.png",
		source: "images/chart.png",
		width: 1000,
		height: 500,
		format: "png",
		digest: "0123456789abcdef".repeat(4),
		...values,
	};
}

export function makeContext(values: Partial<MarkdownContext> = {}): MarkdownContext {
	return {
		base: "/",
		pictures: [makePictureFile()],
		file: "editions/2020/12/02/pinggu.md",
		...values,
	};
}

/** Renders with the picture `images/chart.png` at hand. */
export async function makeHtml(
	body: string,
	values: Partial<MarkdownContext> = {},
): Promise<string> {
	return formatBodyTree(toBodyTree(body, makeContext(values)));
}
