export const PICTURE_FORMATS = ["png", "jpeg", "webp", "avif", "gif"] as const;

export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A picture file, checked: its content agrees with its name and its size is within the limits. */
export interface PictureFile {
	/** Relative to the content folder, `/` between parts. */
	file: string;
	/** As the article writes it, relative to the edition's folder: `images/chart.png`. */
	source: string;
	/** CSS pixels after the file's own orientation is applied. */
	width: number;
	height: number;
	format: PictureFormat;
	/** SHA-256 of the bytes, lower-case hex. */
	digest: string;
}

/** A picture as an article shows it. */
export interface Picture {
	file: PictureFile;
	alt: string;
	/** 图说. */
	caption?: string | undefined;
	/** 图片来源, as printed: 马超 摄. */
	credit: string;
}

export interface PictureVariant {
	width: number;
	height: number;
	/** Address from the site's root, without base; holds the digest, so it can be cached for ever. */
	path: string;
}

const WIDTHS = [480, 960, 1600];

/**
 * The WebP files made of a picture, narrowest first; never wider than the
 * original, and always at least one.
 */
export function toPictureVariants(picture: PictureFile): PictureVariant[] {
	const widest = Math.min(picture.width, Math.max(...WIDTHS));
	const widths = [...WIDTHS.filter((width) => width < widest), widest];
	return widths.map((width) => ({
		width,
		height: Math.max(1, Math.round((picture.height * width) / picture.width)),
		path: `/pictures/${picture.digest.slice(0, 16)}-${width}.webp`,
	}));
}

const PORTABLE_WIDTH = 960;

/** The JPEG made of a picture for programs that do not know WebP: mail programs, book readers, WeChat. */
export function toPortableVariant(picture: PictureFile): PictureVariant {
	const width = Math.min(picture.width, PORTABLE_WIDTH);
	return {
		width,
		height: Math.max(1, Math.round((picture.height * width) / picture.width)),
		path: `/pictures/${picture.digest.slice(0, 16)}-${width}.jpg`,
	};
}
