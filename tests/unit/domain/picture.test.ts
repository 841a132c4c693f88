import { describe, expect, it } from "vitest";
import { type PictureFile, toPictureVariants } from "../../../src/domain/picture.ts";

function makePicture(width: number, height: number): PictureFile {
	return {
		file: "editions/2020/12/02/images/a.png",
		source: "images/a.png",
		width,
		height,
		format: "png",
		digest: "0123456789abcdef".repeat(4),
	};
}

describe("the variants of a picture", () => {
	it.each([
		["wide", 4000, 3000, [480, 960, 1600]],
		["as wide as the widest", 1600, 1200, [480, 960, 1600]],
		["between two widths", 1000, 800, [480, 960, 1000]],
		["as wide as a width", 960, 640, [480, 960]],
		["narrow", 300, 200, [300]],
		["one pixel", 1, 1, [1]],
	])("of one that is %s are never wider than it", (_name, width, height, widths) => {
		expect(toPictureVariants(makePicture(width, height)).map((variant) => variant.width)).toEqual(
			widths,
		);
	});

	it("keep its proportions and have a permanent address", () => {
		expect(toPictureVariants(makePicture(2000, 1001))[0]).toEqual({
			width: 480,
			height: 240,
			path: "/pictures/0123456789abcdef-480.webp",
		});
	});

	it("of a very wide one are at least a pixel high", () => {
		expect(toPictureVariants(makePicture(5000, 1)).map(({ height }) => height)).toEqual([1, 1, 1]);
	});
});
