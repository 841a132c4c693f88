/** What a caption line says. */
export interface Caption {
	/** 图说; `undefined` if the line is nothing but a credit. */
	caption?: string | undefined;
	/** 图片来源, as printed: 马超 摄; `undefined` if the line does not end with one. */
	credit?: string | undefined;
}

/** What follows the name in a credit. */
const CREDIT_WORDS = "摄影|摄|供图|制图|绘图|资料图片|资料图";
const NAME = "[\\p{L}\\p{N}·、/&（）() \\u3000-]";

/** 马超 摄, 新华社记者张三摄, 平谷区总工会供图; a long text before 摄 is a sentence. */
const CREDITS = [
	new RegExp(`^${NAME}{1,12}摄$`, "u"),
	new RegExp(`^${NAME}{1,30}(?:${CREDIT_WORDS.replace("|摄|", "|")})$`, "u"),
];
/** 于11月25日拍摄: says when or that a picture was taken, not by whom. */
const NOT_A_NAME = new RegExp(`(?:^|\\d[月日]|[拍\\s])(?:${CREDIT_WORDS})$`, "u");
const SPACED_NAME = new RegExp(`\\S\\s+(?:${CREDIT_WORDS})$`, "u");

const FULL_STOP = /。$/u;
/** Each splits a line into what is told and what may be the credit; the surest first. */
const SPLITS = [
	/^(.*)[（(]([^（()）]+)[）)]$/su,
	/^(.*[。！？!?；;”])([^。！？!?；;]+)$/su,
	new RegExp(`^(?:(.*)[\\s，,])?([^\\s，,]+\\s+(?:${CREDIT_WORDS}))$`, "su"),
	/^(?:(.*)[\s，,])?([^\s，,]+)$/su,
];

/**
 * Splits a caption line into caption and credit. The credit comes last: in
 * brackets, after the last sentence, or after a space.
 */
export function parseCaption(line: string): Caption {
	const text = line.trim();
	if (text === "") return {};
	for (const split of SPLITS) {
		const [, told = "", last = ""] = split.exec(text.replace(FULL_STOP, "")) ?? [];
		const credit = last.trim();
		if (isCredit(credit)) return { caption: told.trim() || undefined, credit };
	}
	return { caption: text };
}

function isCredit(text: string): boolean {
	if (!CREDITS.some((credit) => credit.test(text))) return false;
	return SPACED_NAME.test(text) || !NOT_A_NAME.test(text);
}
