import { type FaultText, quote } from "./faults/fault-text.ts";

/** What a check says of what it found. */
export const CHECK_RULE_TEXTS = {
	halfWidth: ({ typed, full }: { typed: string; full: string }): FaultText => ({
		message: `汉字旁边用了半角标点${quote(typed)}`,
		hint: `改成${quote(full)}`,
	}),
	unpairedOpen: (mark: string): FaultText => ({
		message: `${quote(mark)}没有配对`,
		hint: "补上另一半，或删去这一个",
	}),
	repeated: (mark: string): FaultText => ({
		message: `标点${quote(mark)}重复了`,
		hint: `只留一个${quote(mark[0] ?? "")}`,
	}),
	ellipsis: (typed: string): FaultText => ({
		message: `省略号写成了${quote(typed)}`,
		hint: "改成「……」",
	}),
	dash: (typed: string): FaultText => ({
		message: `破折号写成了${quote(typed)}`,
		hint: "改成「——」",
	}),
	range: ({ typed, wave }: { typed: string; wave: string }): FaultText => ({
		message: `数值范围${quote(typed)}用了半字线`,
		hint: `标准写法是${quote(wave)}`,
	}),
	doubled: (typed: string): FaultText => ({
		message: `${quote(typed)}多了一个字`,
		hint: `只留一个${quote([...typed][0] ?? "")}`,
	}),
	space: (around: string): FaultText => ({
		message: `汉字之间有空格：${quote(around)}`,
		hint: "删去空格；要分开，用标点",
	}),
	torn: ({ before, after }: { before: string; after: string }): FaultText => ({
		message: `这一段停在${quote(before)}，下一段从${quote(after)}接着说`,
		hint: "删去中间的空行，接成一段",
	}),
	idNumber: (): FaultText => ({
		message: "正文里有身份证号",
		hint: "删去；个人信息不能见报",
	}),
	mobileNumber: (): FaultText => ({
		message: "正文里有手机号",
		hint: "删去；单位公开的，在稿件信息里写一行“# 豁免 mobile-number：理由”",
	}),
	required: ({
		short,
		term,
		reason,
	}: {
		short: string;
		term: string;
		reason: string;
	}): FaultText => ({
		message: `${quote(short)}没有写全${reason}`,
		hint: `写成${quote(term)}`,
	}),
	forbidden: ({
		term,
		instead,
		reason,
	}: {
		term: string;
		instead?: string | undefined;
		reason: string;
	}): FaultText => ({
		message: `${quote(term)}是禁用的词${reason}`,
		hint: instead === undefined ? "换一个说法" : `改成${quote(instead)}`,
	}),
	reason: (reason: string | undefined): string => (reason === undefined ? "" : `（${reason}）`),
	fixedOrder: ({ typed, order }: { typed: string; order: string }): FaultText => ({
		message: `先后不对：${quote(typed)}`,
		hint: `固定的先后是${quote(order)}`,
	}),
	noLead: ({ page, title }: { page: number; title: string }): FaultText => ({
		message: `第 ${page} 版没有头条`,
		hint: `给头条写上 order: 1，现在排在最前的是${quote(title)}`,
	}),
	nearDuplicate: ({ percent, file }: { percent: number; file: string }): FaultText => ({
		message: `和 ${file} 有 ${percent}% 相同`,
		hint: "删去一篇；有意重发的，写一行“# 豁免 near-duplicate：理由”",
	}),
	unusedPicture: (): FaultText => ({ message: "没有稿件用这张图片", hint: "用上它，或删去" }),
	deadLink: (address: string): FaultText => ({
		message: `站内没有这一页：${address}`,
		hint: "核对网址；还没发布的稿件也打不开",
	}),
	noSerial: (): FaultText => ({
		message: "各期都没有总期号",
		hint: "知道总期号，就写进 edition.yaml 的 serialNumber",
	}),
	noCnNumber: (): FaultText => ({
		message: "没有写国内统一刊号",
		hint: "有刊号，就写进 site.yaml 的 cnNumber；没有就不用管",
	}),
	waiverUnknown: (rule: string): FaultText => ({
		message: rule === "" ? "豁免没有写规则" : `没有 ${rule} 这条规则`,
		hint: "规则的名字见 npm run check 每行末尾的括号",
	}),
	waiverWithoutReason: (rule: string): FaultText => ({
		message: `豁免 ${rule} 没有写理由`,
		hint: `写成“# 豁免 ${rule}：理由”`,
	}),
	waiverUnused: (rule: string): FaultText => ({
		message: `没有违反 ${rule}，用不着豁免`,
		hint: "删去这一行",
	}),
} as const;
