import { z } from "astro/zod";
import { DEFAULT_SOURCE } from "../domain/byline.ts";
import { OUTLETS } from "../domain/outlets.ts";
import { findWeakColours } from "../domain/theme.ts";
import { contactSchema } from "./contact.ts";
import { distinct, flag, line, oneOf, sitePath } from "./fields.ts";
import { addProblem } from "./problem.ts";

/** `https://host`, nothing after it: addresses are appended to it as they are. */
const origin = line.transform((typed, context) => {
	const url = URL.parse(typed);
	if (url?.protocol !== "https:" || url.origin !== typed) {
		addProblem(context, { rule: "bad-origin", typed });
	}
	return typed;
});

/** An IANA name that `Intl` knows. */
const timeZone = line.transform((typed, context) => {
	if (!isTimeZone(typed)) addProblem(context, { rule: "unknown-time-zone", typed });
	return typed;
});

function isTimeZone(name: string): boolean {
	// Offsets such as +08:00 are valid for Intl but are not the name of a place.
	if (!/^[A-Z]/.test(name)) return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}

/** `#0b4f8a #9cc7ff`: on light pages, then on dark ones. */
const shades = line.transform((typed, context) => {
	const [light = "", dark = ""] = typed.split(" ");
	if (!/^#[0-9a-f]{6} #[0-9a-f]{6}$/.test(typed))
		addProblem(context, { rule: "not-shades", typed });
	return { light, dark };
});

/** 配色: what is unset stays as it is. */
const theme = z
	.strictObject({
		/** 主色: the name, heads and figures. */
		accent: shades.optional(),
		/** 字色. */
		ink: shades.optional(),
		/** 底色. */
		paper: shades.optional(),
		/** 衬底色: boxes. */
		paperShade: shades.optional(),
		/** 线色. */
		rule: shades.optional(),
		/** 标记色: found words, the sentence that is read. */
		mark: shades.optional(),
	})
	.superRefine((colours, context) => {
		for (const { colour, shade, contrast } of findWeakColours(colours)) {
			addProblem(context, { rule: "weak-colour", path: [colour], shade, contrast });
		}
	});

/** `content/site.yaml`: the paper. What is unset is left out of every page. */
export const siteSchema = z.strictObject({
	/** 报名. */
	name: line,
	/** 报头口号, under the name on the masthead. */
	tagline: line.optional(),
	/** 简介, for search engines and feeds. */
	description: line,
	/** 网址: `https://…`, no path, no trailing slash. */
	origin,
	/** 主办单位. */
	publisher: line.optional(),
	/** 国内统一连续出版物号; never invented. */
	cnNumber: line.optional(),
	/** 地址. */
	address: line.optional(),
	/** 电话; none by default. */
	phones: z.array(contactSchema).default([]),
	/** ICP 备案号. */
	icp: line.optional(),
	/** 时区, an IANA name; Asia/Shanghai by default. */
	timeZone: timeZone.default("Asia/Shanghai"),
	/** 来源: what an article's byline begins with unless it says otherwise; 本报讯 by default. */
	source: line.default(DEFAULT_SOURCE),
	/** 导航: the main navigation; empty by default. */
	navigation: z
		.array(
			z.strictObject({
				/** 名称. */
				label: line,
				/** 地址 from the site's root, with slashes at both ends. */
				path: sitePath,
			}),
		)
		.default([]),
	/** 离线: whether browsers keep the newest edition and what was read; true by default. */
	offline: flag.default(true),
	/** 附加内容: what is made beside the pages; everything by default, nothing if the list is empty. */
	outlets: distinct(oneOf(OUTLETS)).default([...OUTLETS]),
	/** 配色; that of Gongbao by default. */
	theme: theme.optional(),
});
