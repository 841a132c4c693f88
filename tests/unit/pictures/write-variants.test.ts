import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import {
	type PictureFile,
	toPictureVariants,
	toPortableVariant,
} from "../../../src/domain/picture.ts";
import { inspectPicture } from "../../../src/pictures/inspect-picture.ts";
import { writePictures } from "../../../src/pictures/write-pictures.ts";
import { type VariantOrder, writeVariants } from "../../../src/pictures/write-variants.ts";
import { makeAnimation, makeFolder, makePicture } from "./make-folder.ts";

async function makeOrder(bytes: Uint8Array, name = "a.jpg"): Promise<VariantOrder> {
	const contentDirectory = await makeFolder({ [`e/images/${name}`]: bytes });
	const source = `images/${name}`;
	const picture = await inspectPicture({ contentDirectory, file: "e/x.md", source });
	if ("problem" in picture) throw new Error(picture.problem);
	const cacheDirectory = await makeFolder();
	return { picture, contentDirectory, cacheDirectory, outputDirectory: await makeFolder() };
}

function readVariants({ picture, outputDirectory }: VariantOrder): Promise<Buffer[]> {
	const paths = toPictureVariants(picture).map(({ path }) => path);
	return Promise.all(paths.map((path) => readFile(join(outputDirectory, path))));
}

test("writes WebP files of exactly the sizes that pages name, and one JPEG for other programs", async () => {
	const order = await makeOrder(await makePicture({ width: 1001, height: 333 }).jpeg().toBuffer());
	const written = await writeVariants(order);
	expect(written).toMatchObject([
		{ width: 480, height: 160, isCached: false },
		{ width: 960, height: 319, isCached: false },
		{ width: 1001, height: 333, isCached: false },
		{ width: 960, height: 319, isCached: false },
	]);
	const jpeg = await readFile(join(order.outputDirectory, toPortableVariant(order.picture).path));
	expect(await sharp(jpeg).metadata()).toMatchObject({ format: "jpeg", width: 960, height: 319 });
	for (const [index, bytes] of (await readVariants(order)).entries()) {
		const { format, width, height } = await sharp(bytes).metadata();
		expect({ format, width, height }).toEqual({
			format: "webp",
			width: written[index]?.width,
			height: written[index]?.height,
		});
		expect(bytes.length).toBe(written[index]?.bytes);
	}
});

test("gives the same bytes with and without the cache", async () => {
	const order = await makeOrder(await makePicture({ width: 600, height: 400 }).jpeg().toBuffer());
	await writeVariants(order);
	const first = await readVariants(order);
	const cached = { ...order, outputDirectory: await makeFolder() };
	expect((await writeVariants(cached)).every((variant) => variant.isCached)).toBe(true);
	const fresh = {
		...cached,
		outputDirectory: await makeFolder(),
		cacheDirectory: await makeFolder(),
	};
	expect((await writeVariants(fresh)).some((variant) => variant.isCached)).toBe(false);
	expect(await readVariants(cached)).toEqual(first);
	expect(await readVariants(fresh)).toEqual(first);
});

test("leaves no half-written files behind", async () => {
	const order = await makeOrder(await makePicture({ width: 500, height: 10 }).jpeg().toBuffer());
	await writeVariants(order);
	const names = [
		...(await readdir(order.cacheDirectory)),
		...(await readdir(order.outputDirectory, { recursive: true })),
	];
	expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
	expect(names.filter((name) => name.endsWith(".webp"))).toHaveLength(4);
});

test("turns a picture the way up it is seen, and forgets where it was taken", async () => {
	const turned = makePicture({ width: 40, height: 20 }).withExif({
		IFD0: { Orientation: "6", Artist: "someone" },
		IFD3: { GPSLatitude: "39/1 54/1 0/1" },
	});
	const order = await makeOrder(await turned.withMetadata({ orientation: 6 }).jpeg().toBuffer());
	await writeVariants(order);
	const [bytes] = await readVariants(order);
	const { width, height, exif, orientation } = await sharp(bytes).metadata();
	expect({ width, height, exif, orientation }).toEqual({
		...{ width: 20, height: 40, exif: undefined, orientation: undefined },
	});
});

test("shows the first frame of an animation", async () => {
	const animation = await makeAnimation({ width: 16, height: 16 });
	const order = await makeOrder(animation, "a.gif");
	expect(order.picture).toMatchObject({ width: 16, height: 16 });
	await writeVariants(order);
	const [bytes] = await readVariants(order);
	expect((await sharp(bytes).metadata()).pages ?? 1).toBe(1);
});

test("names the file that cannot be decoded", async () => {
	const bytes = await makePicture({ width: 300, height: 300 })
		.png({ compressionLevel: 0 })
		.toBuffer();
	bytes.fill(0xff, 2000, 100_000);
	const failure = writeVariants(await makeOrder(bytes, "a.png"));
	await expect(failure).rejects.toThrow("e/images/a.png");
	await expect(failure).rejects.toHaveProperty("cause");
});

test("refuses a file that is not the one that was checked", async () => {
	const order = await makeOrder(await makePicture({ width: 30, height: 30 }).jpeg().toBuffer());
	const other = await makePicture({ width: 31, height: 30 }).jpeg().toBuffer();
	await writeFile(join(order.contentDirectory, order.picture.file), other);
	await expect(writeVariants(order)).rejects.toThrow("e/images/a.jpg");
});

test("writes many pictures, equal ones once", async () => {
	const order = await makeOrder(await makePicture({ width: 30, height: 30 }).jpeg().toBuffer());
	const { picture, ...directories } = order;
	const again: PictureFile = { ...picture, source: "images/b.jpg" };
	const written = await writePictures({ pictures: [picture, again], ...directories });
	expect(written.map(({ path }) => path)).toEqual([
		...toPictureVariants(picture).map(({ path }) => path),
		toPortableVariant(picture).path,
	]);
});
