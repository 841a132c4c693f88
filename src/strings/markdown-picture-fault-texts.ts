import { type FaultText, quote } from "./faults/fault-text.ts";

/** The values of a `PictureProblem`. */
export interface PictureDetails {
	/** As written. */
	source: string;
	/** What is there instead. */
	found?: string | undefined;
}

type Text = (details: PictureDetails) => FaultText;

/** Rule id → what it says about a picture file. The id is `picture-` and the problem's kind. */
export const PICTURE_FAULT_TEXTS = {
	"picture-outside": ({ source }) => ({
		message: `图片不在这一期的文件夹里：${quote(source)}`,
		hint: "请把图片放进这一期的 images 文件夹，写成 images/文件名",
	}),
	"picture-missing": ({ source }) => ({
		message: `找不到图片${quote(source)}`,
		hint: "请检查文件名，图片要放在这一期的 images 文件夹里",
	}),
	"picture-wrong-name": ({ source, found = "" }) => ({
		message: `图片${quote(source)}的名字和文件不完全一样`,
		hint: `文件名是 ${found}，大小写也要一致`,
	}),
	"picture-symlink": ({ source }) => ({
		message: `图片${quote(source)}是符号链接，不会发布`,
		hint: "请放图片文件本身",
	}),
	"picture-not-a-file": ({ source }) => ({
		message: `${quote(source)}不是文件`,
		hint: "请写图片的文件名",
	}),
	"picture-empty": ({ source }) => ({
		message: `图片${quote(source)}是空的`,
		hint: "请重新复制一次",
	}),
	"picture-too-large": ({ source, found = "" }) => ({
		message: `图片${quote(source)}有 ${found} MB，最多 10 MB`,
		hint: "请缩小后再放；宽 1600 像素就够了",
	}),
	"picture-unsupported-format": ({ source, found }) => ({
		message: `${quote(source)}不是能用的图片${found ? `，内容是 ${found}` : ""}`,
		hint: "请存成 PNG、JPEG、WebP、AVIF 或 GIF",
	}),
	"picture-wrong-extension": ({ source, found = "" }) => ({
		message: `图片${quote(source)}的扩展名和内容不符`,
		hint: `请把扩展名改成 ${found}`,
	}),
	"picture-too-many-pixels": ({ source, found = "" }) => ({
		message: `图片${quote(source)}有 ${found} 像素，最多 4000 万像素`,
		hint: "请缩小后再放；宽 1600 像素就够了",
	}),
	"picture-incomplete": ({ source }) => ({
		message: `图片${quote(source)}不完整，后面一截没有了`,
		hint: "请重新复制一次",
	}),
	"picture-unreadable": ({ source }) => ({
		message: `图片${quote(source)}坏了，打不开`,
		hint: "请用看图软件打开后另存一次",
	}),
} satisfies Record<string, Text>;

/** The permanent id of every rule that looks at a picture file. */
export type PictureRule = keyof typeof PICTURE_FAULT_TEXTS;
