/**
 * One sentence about each key an editor may write, by the file it stands in: what `npm run new`
 * writes above a key, and what an editor's program shows beside it. A key of a list or a map
 * inside has its path: `cover.alt`, `figures.value`.
 */
export const KEY_NOTES = {
	article: {
		title: "必填。分句用一个半角空格，引号用中文引号“”",
		kicker: "印在标题上面，可以不写",
		subtitle: "印在标题下面，可以不写",
		page: "第几版，不写就是第 1 版",
		order: "在这一版排第几，1 是头条；同一版不能有两个相同的次序",
		column: "columns 文件夹里的文件名，不带 .yaml",
		districts: "必填，至少一个。districts 文件夹里的文件名，用半角逗号隔开",
		genre:
			"news 消息、feature 通讯、commentary 评论、photo 图片、notice 公告、reprint 转载；不写就是消息",
		source: "不写就用 site.yaml 里的，一般是“本报讯”",
		reporters: "一项一个姓名，用半角逗号隔开，不带“记者”两个字；正文开头不要再写一遍",
		correspondents: "一项一个姓名，用半角逗号隔开",
		photographers: "一项一个姓名，用半角逗号隔开",
		summary: "最多 120 字，不写就取正文第一句",
		cover: "这一期 images 文件夹里的图片；alt 和 credit 必须写",
		"cover.src": "图片文件，如 images/tu.png",
		"cover.alt": "必填。图里有什么，说给看不见图的读者",
		"cover.caption": "印在图下面，可以不写",
		"cover.credit": "必填。如“张三 摄”“某某单位供图”“工报 制图”",
		figures: "数据框里的数字，第一条会登上首页的“今日数字”",
		"figures.label": "这个数说的是什么",
		"figures.value": "必填。要和正文里一模一样，正文写 70000 就写 70000",
		"figures.unit": "如 份、家、万元，可以不写",
		"figures.approximate": "正文里带“约、多、余”的写 true",
		tags: "少而准，两三个就够，用半角逗号隔开",
		corrections: "见报以后改了内容，写一条更正",
		"corrections.date": "哪天更正的，不能早于出版日期",
		"corrections.text": "原来怎样，应当怎样",
		draft: "true 是草稿，不发布；写完以后删去这一行",
		publishAt: "到这个时刻才发布；+08:00 是北京时间，不能省",
		aliases: "稿件原来的网址，以 / 开头和结尾，老链接会转过来",
	},
	"standing-page": {
		title: "必填",
		summary: "最多 120 字，可以不写",
	},
	edition: {
		serialNumber: "要一期比一期大；不知道就不写，网页不印",
		pages: "不写就按稿件里最大的版号算；写了，稿件的 page 就必须是其中之一",
		"pages.number": "必填。第几版",
		"pages.name": "如 要闻，可以不写",
		"pages.editors": "一项一个姓名，用半角逗号隔开，可以不写",
		notices: "登报的启事",
		"notices.page": "登在第几版，不写就是第 1 版",
		"notices.title": "可以不写",
		"notices.text": "必填。要分几行，冒号后写 |，下面各行缩进",
		"notices.phone": "可以不写",
		advertisements: "网页上会标明“广告”两个字",
		"advertisements.page": "登在第几版，不写就是第 1 版",
		"advertisements.lines": "必填。一行广告词一个 text",
		"advertisements.lines.text": "必填。这一行的文字",
		"advertisements.lines.lang": "外文行的语言，英文是 en",
	},
	site: {
		name: "必填。报名",
		tagline: "印在报名下面，可以不写",
		description: "必填。给搜索引擎和订阅看的一两句话",
		origin: "必填。https:// 开头的域名，后面没有斜线",
		publisher: "可以不写，不要编",
		cnNumber: "可以不写，千万不要编",
		address: "可以不写",
		phones: "可以不写",
		"phones.label": "必填。这个电话管什么，如 登报咨询",
		"phones.value": "必填。电话号码",
		icp: "可以不写，千万不要编",
		timeZone: "不写就是 Asia/Shanghai",
		source: "稿件署名前面印的字，不写就是“本报讯”",
		navigation: "网页上方的导航，从左到右",
		"navigation.label": "必填。导航上的字",
		"navigation.path": "必填。本站的网址，以 / 开头和结尾",
		offline: "写 false，读者的手机就不再保存报纸；不写就保存最新一期",
		outlets:
			"网页以外还出什么：print 打印版、letter 邮件版、book 电子书、data 开放数据、code 二维码；不写就都出，写 [] 就都不出",
		theme: "配色，每种颜色写浅色网页的和深色网页的，如 '#0b4f8a #9cc7ff'",
		"theme.accent": "主色：报名、栏头、数字",
		"theme.ink": "字色",
		"theme.paper": "底色",
		"theme.paperShade": "衬底色",
		"theme.rule": "线色",
		"theme.mark": "标记色",
	},
	district: {
		name: "必填。如 怀柔区",
		kind: "必填。district 区、zone 开发区、park 园区、system 系统、citywide 全市",
		parent: "在哪个地区里，写那个地区的文件名，不带 .yaml",
		aliases: "读者和稿件可能用的别的叫法，用半角逗号隔开",
		order: "必填。在同一类里排第几，从 1 起",
		contacts: "可以不写",
		"contacts.label": "必填。这个电话管什么，如 值班电话",
		"contacts.value": "必填。电话号码",
		tile: "在地区图上的格子，不写就不上图",
		"tile.x": "从西往东第几格",
		"tile.y": "从北往南第几格",
	},
	column: {
		name: "必填。印在栏头上的名字",
		subtitle: "印在栏目名旁边，可以不写",
		editorsNote: "栏目的编者按，可以不写",
	},
	person: {
		name: "必填。姓名",
		role: "如 记者，可以不写",
		unit: "可以不写",
		aliases: "笔名、曾用名，用半角逗号隔开",
	},
	terms: {
		required: "不能简写的词",
		"required.term": "必填。全称",
		"required.short": "必填。不许用的简写，用半角逗号隔开",
		"required.reason": "为什么，可以不写",
		forbidden: "不用的词",
		"forbidden.term": "必填。不用的词",
		"forbidden.instead": "改用哪个词，可以不写",
		"forbidden.reason": "为什么，可以不写",
		fixedOrders: "连着出现时次序不能变的几个词，一组一行",
	},
} as const;

/** The kinds of file that have keys. */
export type KeyedFile = keyof typeof KEY_NOTES;

/** What is said about the key at a path, if anything is. */
export function findKeyNote(file: KeyedFile, path: string): string | undefined {
	const notes: Readonly<Record<string, string>> = KEY_NOTES[file];
	return notes[path];
}

/** The keys of an article, those inside others too. */
export type ArticleKey = keyof (typeof KEY_NOTES)["article"];
