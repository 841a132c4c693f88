import { createHash } from "node:crypto";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inspectPicture } from "../../../src/pictures/inspect-picture.ts";
import { PICTURE_FAULT_TEXTS } from "../../../src/strings/markdown-picture-fault-texts.ts";
import { makeAnimation, makeFolder, makePicture } from "./make-folder.ts";
import { makePngBomb } from "./make-png-bomb.ts";

const EDITION = "editions/2020/12/02";
const file = `${EDITION}/pinggu.md`;

async function makePng(width = 40, height = 20): Promise<Buffer> {
	return makePicture({ width, height }).png().toBuffer();
}

/** Puts the bytes at `source` in the edition's folder and inspects them. */
async function inspect(source: string, bytes: Uint8Array) {
	const contentDirectory = await makeFolder({ [`${EDITION}/${source}`]: bytes });
	return inspectPicture({ contentDirectory, file, source });
}

describe("a good picture", () => {
	test("is described by its content", async () => {
		const bytes = await makePng();
		expect(await inspect("images/chart.png", bytes)).toEqual({
			file: `${EDITION}/images/chart.png`,
			source: "images/chart.png",
			width: 40,
			height: 20,
			format: "png",
			digest: createHash("sha256").update(bytes).digest("hex"),
		});
	});

	test.each([
		["a.jpg", "jpeg"],
		["a.jpeg", "jpeg"],
		["a.webp", "webp"],
		["a.avif", "avif"],
		["a.gif", "gif"],
		["图 1.png", "png"],
	] as const)("may be called %s", async (name, format) => {
		const bytes = await makePicture({ width: 32, height: 16 }).toFormat(format).toBuffer();
		expect(await inspect(name, bytes)).toMatchObject({ format, width: 32, height: 16 });
	});

	test("is measured the way up it is seen", async () => {
		const turned = makePicture({ width: 40, height: 20 }).withMetadata({ orientation: 6 });
		const bytes = await turned.jpeg().toBuffer();
		expect(await inspect("images/a.jpg", bytes)).toMatchObject({ width: 20, height: 40 });
	});

	test("may be animated, and counts as one frame", async () => {
		const bytes = await makeAnimation({ width: 20, height: 40 });
		expect(await inspect("images/a.gif", bytes)).toMatchObject({ width: 20, height: 40 });
	});
});

describe("a bad file", () => {
	test.each([
		["wrong-extension", "images/a.jpg", makePng, ".png"],
		["empty", "images/a.png", () => Buffer.alloc(0), undefined],
		["unsupported-format", "images/a.png", () => Buffer.from("不是图片"), undefined],
		[
			"unsupported-format",
			"images/a.svg",
			() => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
			"xml",
		],
		["too-large", "images/a.png", () => Buffer.alloc(10 * 1024 * 1024 + 1), "10.1"],
		["incomplete", "images/a.png", async () => (await makePng()).subarray(0, -20), undefined],
		["too-many-pixels", "images/a.png", () => makePngBomb(16000, 16000), "16000 × 16000"],
	] as const)("is %s", async (problem, source, make, found) => {
		expect(await inspect(source, await make())).toEqual({ problem, source, found });
	});

	test.each(["png", "jpeg", "gif", "webp"] as const)("is an incomplete %s", async (format) => {
		const bytes = await makePicture({ width: 200, height: 200 }).toFormat(format).toBuffer();
		const source = `images/a.${format}`;
		const half = bytes.subarray(0, bytes.length / 2);
		expect(await inspect(source, half)).toMatchObject({ problem: "incomplete" });
	});

	test("is an incomplete photograph with a complete preview", async () => {
		const preview = await makePicture({ width: 16, height: 16 }).jpeg().toBuffer();
		const photograph = await makePicture({ width: 200, height: 200 }).jpeg().toBuffer();
		const segment = Buffer.from([0xff, 0xe1, 0, 0]);
		segment.writeUInt16BE(preview.length + 2, 2);
		const whole = Buffer.concat([
			...[photograph.subarray(0, 2), segment, preview, photograph.subarray(2)],
		]);
		expect(await inspect("images/a.jpg", whole)).toMatchObject({ width: 200 });
		expect(await inspect("images/a.jpg", whole.subarray(0, -2))).toMatchObject({
			problem: "incomplete",
		});
	});

	test("is unreadable", async () => {
		const bytes = Buffer.from(await makePng());
		bytes.fill(0, 16, 24);
		expect(await inspect("images/a.png", bytes)).toMatchObject({ problem: "unreadable" });
	});

	test("a bomb costs no memory", async () => {
		const before = process.memoryUsage().rss;
		await inspect("images/a.png", makePngBomb(60000, 60000));
		expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
	});
});

describe("a bad place", () => {
	test.each([
		"../01/images/a.png",
		"images/../../02/images/a.png",
		"/images/a.png",
		"https://example.com/a.png",
		"data:image/png;base64,AAAA",
		"images\\a.png",
		"images/",
		".",
		"",
	])("is %j", async (source) => {
		const contentDirectory = await makeFolder({ [`${EDITION}/images/a.png`]: await makePng() });
		expect(await inspectPicture({ contentDirectory, file, source })).toEqual({
			problem: "outside",
			source,
		});
	});

	test("is nowhere", async () => {
		const contentDirectory = await makeFolder({ [file]: Buffer.from("x") });
		const source = "images/a.png";
		expect(await inspectPicture({ contentDirectory, file, source })).toMatchObject({
			problem: "missing",
		});
	});

	test("differs in case", async () => {
		const contentDirectory = await makeFolder({ [`${EDITION}/images/a.PNG`]: await makePng() });
		const source = "images/A.png";
		expect(await inspectPicture({ contentDirectory, file, source })).toEqual({
			problem: "wrong-name",
			source,
			found: "a.PNG",
		});
	});

	test("is a link, or lies in one", async () => {
		const contentDirectory = await makeFolder({
			"secret/a.png": await makePng(),
			[`${EDITION}/images/b.png`]: await makePng(),
		});
		await symlink(join(contentDirectory, "secret"), join(contentDirectory, EDITION, "linked"));
		await symlink(
			join(contentDirectory, "secret/a.png"),
			join(contentDirectory, EDITION, "images/a.png"),
		);
		for (const source of ["images/a.png", "linked/a.png"]) {
			expect(await inspectPicture({ contentDirectory, file, source })).toMatchObject({
				problem: "symlink",
			});
		}
	});

	test("is a folder", async () => {
		const contentDirectory = await makeFolder({ [`${EDITION}/a.png/b.png`]: await makePng() });
		expect(await inspectPicture({ contentDirectory, file, source: "a.png" })).toMatchObject({
			problem: "not-a-file",
		});
	});
});

test("every problem has its text", () => {
	const texts = Object.entries(PICTURE_FAULT_TEXTS).map(([rule, text]) => {
		const { message, hint } = text({ source: "images/a.png", found: "12" });
		return [rule, `${message} → ${hint}`];
	});
	expect(Object.fromEntries(texts)).toMatchSnapshot();
});
