import { z } from "astro/zod";
import { DEFAULT_SOURCE } from "../domain/byline.ts";
import { contactSchema } from "./contact.ts";
import { line, sitePath } from "./fields.ts";
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
});
