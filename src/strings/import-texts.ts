/** What the files say that `npm run import` writes, and what it says itself. */
export const IMPORT_TEXTS = {
	standardInput: "标准输入",
	correction: "更正",
	guessed: "地区是按正文猜的，请核对",
	noDistrict: "正文里没有认出地区，先写全市，请核对",
	captionHint: "这篇有图说。把图片放进 images 文件夹，填好文件名和 alt，再删去下面几行的“# ”",
	pictureExample: "images/tu.jpg",
	altExample: "图里有什么",
	creditExample: "张三 摄",
	figuresHint: "正文里的数据，供挑选：写上名目，再删去要用的几行的“# ”",
	labelExample: "名目",

	needFiles: "请写明要导入的文件，如 npm run import -- banmian.txt --edition 2020-12-02",
	needEdition: "请写明是哪一天的报：--edition 2020-12-02",
	noFile: (file: string): string => `没有这个文件：${file}`,
	empty: (name: string): string => `${name} 里没有文字；扫描的 PDF 只有图，要先做文字识别`,
	unreadable: (name: string): string =>
		`${name} 读不出来：可以是纯文字（UTF-8 或 GB 18030）、.docx 或有文字的 .pdf`,
	noStory: "没有认出稿件，没有写任何文件",
	exists: (files: string): string => `已有这些文件，没有写：\n${files}`,
	existsHint: "要覆盖它们，加 --force",
	written: (count: number): string => `已写好 ${count} 个文件：`,
	wouldWrite: (count: number): string => `会写 ${count} 个文件：`,
	reportAt: (file: string): string => `报告：${file}`,
	next: "每篇都是草稿。照报告核对以后，删去 draft: true 那一行，再运行 npm run check",
} as const;

/** The parts of the report on an import. */
export const IMPORT_REPORT_TEXTS = {
	title: (sources: string): string => `导入报告：${sources}`,
	note: "这份报告不会发布，看完可以删去。",
	stories: (count: number): string => `一、分出 ${count} 篇稿件`,
	story: ({ title, file }: { title: string; file: string }): string => `${title}（${file}）`,
	column: (name: string): string => `栏目：${name}`,
	newColumn: ({ name, file }: { name: string; file: string }): string =>
		`报上没有“${name}”这个栏目，新建 ${file}`,
	districts: (ids: string): string => `地区（猜的）：${ids}`,
	edition: "二、版面信息",
	pages: (text: string): string => `版面：${text}`,
	notice: (text: string): string => `登报：${text}`,
	correction: (text: string): string =>
		`更正：${text}　（如果更正的是本站的稿件，请写进那篇稿件的 corrections）`,
	advertisement: (text: string): string => `广告：${text}`,
	editionExists: "edition.yaml 已经有了，没有改。要加进去的是：",
	otherDate: (dates: string): string => `版面上印的日期是 ${dates}，请核对 --edition`,
	joins: (count: number): string => `三、接上被分栏切断的段落 ${count} 处`,
	join: ({ before, after }: { before: string; after: string }): string => `……${before}│${after}……`,
	changes: (count: number): string => `四、改成全角的标点 ${count} 处`,
	change: ({ line, context, after }: { line: number; context: string; after: string }): string =>
		`第 ${line} 行 ${context} → ${after}`,
	moreChanges: (count: number): string => `还有 ${count} 处，用 --json 看全部`,
	confirm: (count: number): string => `五、请核对 ${count} 处`,
	leftOver: (count: number): string => `六、没有认出的文字 ${count} 处`,
	leftOverLine: ({ source, line, text }: { source: string; line: number; text: string }): string =>
		`${source} 第 ${line} 行：${text}`,
	none: "没有",
	nearName: ({ name, known }: { name: string; known: string }): string =>
		`“${name}”和报上登记的“${known}”很像，是同一个人吗？（没有改）`,
	figures: (text: string): string => `数据，供挑选：${text}`,
	caption: (text: string): string => `图说，等图片：${text}`,
	figure: ({ value, unit, approximate }: { value: string; unit: string; approximate: boolean }) =>
		`${approximate ? "约" : ""}${value}${unit}`,
} as const;

/** What each doubt of the import asks the editor. */
export const DOUBT_TEXTS = {
	unsigned: (title: string): string => `“${title}”没有署名，是按标题的样子分出来的，请核对起止`,
	"guessed-head": (title: string): string => `“${title}”哪一行是引题、标题、副题，是猜的`,
	"long-paragraph": (length: string): string =>
		`这一段有 ${length} 字，可能是几段连在一起了，没有切`,
	"short-join": (text: string): string => `“${text}”很短，接在了一起；如果它是小标题，请改`,
	"joined-names": (names: string): string => `“${names}”连着印，是按姓氏分开的`,
	"unmatched-continuation": (mark: string): string =>
		`有${mark.startsWith("on") ? "下转" : "上接"}第 ${mark.split(" ")[1] ?? ""} 版，没有给出那一版，请补`,
	correction: (text: string): string => `更正：${text}`,
	caption: (text: string): string => `图说“${text}”不知道属于哪篇，放在这一版最后一篇里`,
	headless: (): string => "这一篇没有标题，请补上",
} as const;
