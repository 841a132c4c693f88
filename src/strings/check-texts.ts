/** What the handbook says of a rule, with an example that breaks it and one that keeps it. */
export interface CheckExplanation {
	/** A few words. */
	name: string;
	/** Why, and by which standard. */
	why: string;
	bad: string;
	good: string;
}

/** Every rule of `npm run check` beside the reader's own, by its permanent id. */
export const CHECK_EXPLANATIONS = {
	"half-width-mark": {
		name: "汉字旁边的半角标点",
		why: "中文用全角标点（GB/T 15834-2011）。数字、外文、网址里的不算。",
		bad: "大家说好,就这样办.",
		good: "大家说好，就这样办。占87.5%，见 https://a.example/b,c",
	},
	"unpaired-mark": {
		name: "引号、括号、书名号没有成对",
		why: "有开没有合，或有合没有开，读者不知道引到哪里。",
		bad: "他说：“今年要办好三件事。",
		good: "他说：“今年要办好《三件事》（见附件）。”",
	},
	"repeated-mark": {
		name: "标点重复",
		why: "句号、逗号、顿号、分号、冒号不能连用。",
		bad: "办完了。。",
		good: "办完了。真好！！",
	},
	"ellipsis-form": {
		name: "省略号写法",
		why: "省略号是六个点“……”，占两个字（GB/T 15834-2011）。",
		bad: "还有很多...",
		good: "还有很多……",
	},
	"dash-form": {
		name: "破折号写法",
		why: "破折号是“——”，占两个字（GB/T 15834-2011）。",
		bad: "三件事--吃、住、行",
		good: "三件事——吃、住、行；2-4名",
	},
	"range-mark": {
		name: "数值范围的连接号",
		why: "数值起止用浪纹线“～”或一字线“—”（GB/T 15834-2011）。见报时用半字线的，可以不改。",
		bad: "每位名师带2-4名徒弟",
		good: "每位名师带2～4名徒弟，电话010-86001234",
	},
	"doubled-character": {
		name: "多打了一个字",
		why: "的的、了了这样的重复，多半是打字时多按了一下。",
		bad: "工会的的会员",
		good: "工会的会员，爸爸、好好",
	},
	"space-between-han": {
		name: "汉字之间有空格",
		why: "正文里汉字之间不空格；标题分句的空格不算。",
		bad: "工会 会员都来了",
		good: "工会会员都来了，共 5 人",
	},
	"torn-paragraph": {
		name: "段落在句子中间断开",
		why: "这一段没有写完一句，下一段接着写，多半是印刷分栏时切断的。",
		bad: "分为10万元、5万\n\n元和3万元三个等次。",
		good: "分三个等次：\n\n- 10万元\n- 5万元\n\n完。",
	},
	"id-number": {
		name: "身份证号",
		why: "个人信息不能见报（《个人信息保护法》）。",
		bad: "身份证号11010519491231002X",
		good: "合同编号110105194912310021",
	},
	"mobile-number": {
		name: "手机号",
		why: "个人信息不能见报（《个人信息保护法》）。单位公开的值班手机可以豁免。",
		bad: "联系人电话13800138000",
		good: "热线010-12345678",
	},
	"required-term": {
		name: "必须写全的提法",
		why: "本报的用语规定，写在 content/style/terms.yaml 的 required。",
		bad: "学习新时代中国特色社会主义思想",
		good: "学习习近平新时代中国特色社会主义思想",
	},
	"forbidden-term": {
		name: "禁用的词",
		why: "本报的用语规定，写在 content/style/terms.yaml 的 forbidden。",
		bad: "帮助残废人",
		good: "帮助残疾人",
	},
	"fixed-order": {
		name: "固定的先后",
		why: "本报的用语规定，写在 content/style/terms.yaml 的 fixedOrders。",
		bad: "弘扬劳动精神、劳模精神、工匠精神",
		good: "弘扬劳模精神、劳动精神、工匠精神",
	},
	"no-lead": {
		name: "一版没有头条",
		why: "每一版应有一篇 order: 1，首页和版面图靠它排头条。",
		bad: "（一版各篇都没有 order: 1）",
		good: "order: 1",
	},
	"near-duplicate": {
		name: "两篇稿件几乎一样",
		why: "可能重复发了。转载、重发是有意的，可以豁免。",
		bad: "（两篇正文八成以上相同）",
		good: "（各写各的）",
	},
	"unused-picture": {
		name: "图片没有用",
		why: "放进 images 文件夹的图片，没有一篇稿件用到。",
		bad: "images/tu.png（没有稿件用）",
		good: '![图](images/tu.png "图说。张三 摄")',
	},
	"dead-link": {
		name: "站内链接打不开",
		why: "链接的那一页不存在，或还没有发布。",
		bad: "[详见](/2020/12/02/meiyou/)",
		good: "[详见](/about/)",
	},
	"no-serial": {
		name: "各期都没有总期号",
		why: "有总期号就写，没有就不写，不能编。只提醒一次。",
		bad: "（没有一期写 serialNumber）",
		good: "serialNumber: 1",
	},
	"no-cn-number": {
		name: "没有国内统一刊号",
		why: "有就写进 site.yaml 的 cnNumber，没有就不写，不能编。只提醒一次。",
		bad: "（site.yaml 没有 cnNumber）",
		good: "cnNumber: CN 11-0000",
	},
	"waiver-unknown": {
		name: "豁免了没有的规则",
		why: "豁免要写规则的名字。",
		bad: "# 豁免 mobile：值班电话",
		good: "# 豁免 mobile-number：值班电话",
	},
	"waiver-without-reason": {
		name: "豁免没有写理由",
		why: "豁免要写理由，别人才知道为什么。",
		bad: "# 豁免 mobile-number",
		good: "# 豁免 mobile-number：单位公开的值班电话",
	},
	"waiver-unused": {
		name: "豁免用不着了",
		why: "这一篇已经没有这个问题，删去这一行。",
		bad: "# 豁免 mobile-number：值班电话（正文里没有手机号）",
		good: "（删去）",
	},
} as const satisfies Record<string, CheckExplanation>;

export type CheckRule = keyof typeof CHECK_EXPLANATIONS;
