import type { ArticleKey } from "./key-notes.ts";

/** What a new article shows for each key that was not given, as YAML below its comment sign. */
export const KEY_EXAMPLES: Readonly<Partial<Record<ArticleKey, readonly string[]>>> = {
	kicker: ["kicker: 引题"],
	subtitle: ["subtitle: 副题"],
	column: ["column: 栏目的文件名"],
	genre: ["genre: feature"],
	source: ["source: 本报讯"],
	reporters: ["reporters: [张三, 李四]"],
	correspondents: ["correspondents: [王五]"],
	photographers: ["photographers: [赵六]"],
	summary: ["summary: 一句话说清这件事"],
	cover: [
		"cover:",
		"  src: images/tu.png",
		"  alt: 图里有什么",
		"  caption: 图说",
		"  credit: 张三 摄",
	],
	figures: ["figures:", "  - label: 签订协议", "    value: 224", "    unit: 份"],
	tags: ["tags: [女职工, 集体协商]"],
	publishAt: ["publishAt: {date}T06:00:00+08:00"],
};

/** What stands in the files that `npm run new` writes. */
export const NEW_FILE_TEXTS = {
	articleHead: [
		"行首有 # 的行只是说明，网页上没有。要用哪个键，就删去它前面的“# ”。",
		"日期不用写，文件夹就是日期。写完以后运行 npm run check。",
	],
	key: ({ name, note }: { name: string; note: string }): string => `${name}：${note}`,
	guessed: "（按标题猜的，请核对）",
	lastResort: "（没有指明，先写全市，请核对）",
	missingDistrict: "（没有指明，请填上）",
	body: "正文从这里写起，段落之间空一行。写好以后删去这一句。",
	editionHead: [
		"这一期的信息。行首有 # 的行只是说明。",
		"这一期至少要有一篇稿件才能生成：npm run new -- --edition {date} --title “……”",
	],
	serialAfter: ({ date, number }: { date: string; number: number }): string =>
		`（${date} 那一期是 ${number}）`,
	serialUnknown: "（前面各期没有总期号可接，知道了再写）",
	serialTaken: ({ date, number }: { date: string; number: number }): string =>
		`（接着数会和 ${date} 那一期的 ${number} 相撞，请核对后再写）`,
	pagesLike: (date: string): string => `（照 ${date} 那一期的样子，请核对）`,
	noticeExample: [
		"notices:",
		"  - page: 1",
		"    title: 启事",
		"    text: 正文",
		"    phone: 电话",
	],
	advertisementExample: ["advertisements:", "  - page: 1", "    lines:", "      - text: 广告词"],
	pagesExample: ["pages:", "  - number: 1", "    name: 要闻"],
} as const;

/** What `npm run new` says. */
export const NEW_TEXTS = {
	editionWord: "edition",
	written: (file: string): string => `已写好：${file}`,
	wouldWrite: (file: string): string => `会写成：${file}`,
	address: (path: string): string => `网址：${path}`,
	exists: (file: string): string => `已有这个文件：${file}`,
	existsHint: "要覆盖它，加 --force；要另起一篇，用 --slug 换一个文件名",
	editionExistsHint: "要覆盖它，加 --force",
	incomplete: "要新建稿件，请写明 --edition 和 --title；要新建一期，写 edition 和日期",
	badOperands: (operands: string): string =>
		`看不懂“${operands}”：这里只能写 edition 和日期，如 edition 2020-12-03`,
	badDay: (typed: string): string => `“${typed}”不是日期，应写成 2020-12-03 这样`,
	mixed: (option: string): string => `新建一期时不用 ${option}`,
	unknownDistrict: (typed: string): string => `没有这个地区：${typed}。`,
	unknownColumn: (typed: string): string => `没有这个栏目：${typed}。`,
	unknownGenre: (typed: string): string => `没有这个体裁：${typed}。`,
	oneOf: (ids: string): string => `有：${ids}`,
	unknownPage: ({ page, pages }: { page: number; pages: string }): string =>
		`这一期没有第 ${page} 版，只有 ${pages}`,
	badFile: "照这样写出来的文件有错误，没有写：",
	noEditionFile: (date: string): string =>
		`这一期还没有 edition.yaml，要的话运行 npm run new -- edition ${date}`,
	next: "写完以后删去 draft: true 那一行，再运行 npm run check",
	nextArticle: (date: string): string =>
		`接着写第一篇稿：npm run new -- --edition ${date} --title “标题”`,
	cancelled: "没有写任何文件",
} as const;

/** What `npm run new` asks on a terminal. */
export const NEW_QUESTIONS = {
	kind: "要新建什么？",
	article: "一篇稿件",
	edition: "一期报",
	date: "哪一天的报？",
	otherDate: "另一天……",
	typedDate: "日期，如 2020-12-03：",
	title: "标题：",
	titleNeeded: "标题必须写",
	page: "第几版？",
	pageOf: ({ number, name }: { number: number; name?: string | undefined }): string =>
		`第 ${number} 版${name === undefined ? "" : ` ${name}`}`,
	districts: "哪个地区？（至少一个）",
	districtNeeded: "至少选一个地区",
	column: "哪个栏目？",
	noColumn: "没有栏目",
	genre: "什么体裁？",
	reporters: "记者姓名，用顿号或逗号隔开；没有就按回车：",
	/** A key and what it does, as the prompts call them. */
	keys: {
		space: "空格",
		navigate: "移动",
		select: "选中",
		submit: "确认",
		all: "全选",
		invert: "反选",
	} as Readonly<Record<string, string>>,
} as const;
