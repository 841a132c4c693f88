import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { onTestFinished } from "vitest";

/** A folder with these files, gone when the test is over. */
export async function makeFolder(files: Record<string, Uint8Array> = {}): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "gongbao-pictures-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	for (const [file, bytes] of Object.entries(files)) {
		await mkdir(dirname(join(folder, file)), { recursive: true });
		await writeFile(join(folder, file), bytes);
	}
	return folder;
}

export interface PictureSize {
	width: number;
	height: number;
}

/** A picture with a gradient, so that its halves differ. */
export function makePicture({ width, height }: PictureSize): Sharp {
	const pixels = Buffer.alloc(width * height * 3);
	for (let index = 0; index < pixels.length; index++) {
		pixels[index] = Math.floor((255 * index) / pixels.length);
	}
	return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A GIF of two frames. */
export async function makeAnimation({ width, height }: PictureSize): Promise<Buffer> {
	const frames = ["red", "blue"].map((background) =>
		sharp({ create: { width, height, channels: 3, background } })
			.png()
			.toBuffer(),
	);
	return sharp(await Promise.all(frames), { join: { animated: true } })
		.gif()
		.toBuffer();
}
