/** What `build` says while it works. */
export const BUILD_TEXTS = {
	stages: {
		read: "读取稿件",
		plan: "安排版面",
		compile: "编译网页",
		render: "生成网页",
		pictures: "处理图片",
		cards: "画分享卡",
		search: "编制搜索",
		documents: "编写订阅",
		find: "试搜",
		headers: "写响应头",
		check: "检查成品",
		compress: "压缩文件",
		swap: "换上新版",
	},
	seconds: (seconds: number): string => `${seconds.toFixed(1)} 秒`,
	read: ({ articles, editions }: { articles: number; editions: number }): string =>
		`${articles} 篇稿件，${editions} 期`,
	compiledBefore: "程序没有变，用上次编译的",
	pages: (count: number): string => `${count} 个网页`,
	rendered: ({ pages, newPages, newEditions }: RenderFacts): string =>
		`${pages} 个网页，新做 ${newPages} 个；${newEditions} 期的随刊文件新做`,
	cards: ({ drawn }: { drawn: number }): string => `新画 ${drawn} 张`,
	pictures: ({ files, made }: { files: number; made: number }): string =>
		`${files} 个图片文件，新做 ${made} 个`,
	documents: ({ files, written }: { files: number; written: number }): string =>
		`${files} 个文件（订阅、站点地图），新写 ${written} 个`,
	indexed: ({ articles, shards, made }: IndexFacts): string =>
		`${articles} 篇文章，${shards} 个分片，新编 ${made} 个`,
	found: (shards: number): string =>
		shards === 0 ? "没有新编的，不必再试" : `${shards} 个分片里随机摘出的字句都搜得到`,
	missed: ({ file, text, isFound }: { file: string; text: string; isFound: boolean }): string =>
		isFound ? `  搜到了，但没有标出“${text}”：${file}` : `  搜“${text}”，找不到这篇：${file}`,
	unsearchable: (count: number): string =>
		`有 ${count} 处字句搜不到，没有换上；原来的网站没有改动。请把上面几行告诉工报的维护者`,
	compressed: (facts: { files: number; before: number; brotli: number }): string =>
		`${facts.files} 个文件，${formatSize(facts.before)} 压成 ${formatSize(facts.brotli)}`,
	headers: (count: number): string => `${count} 组`,
	checked: (count: number): string => `${count} 个网页没有问题`,
	draft: (file: string): string => `  草稿，不发布：${file}`,
	embargoed: ({ file, until }: { file: string; until: string }): string =>
		`  待发，${until} 起发布：${file}`,
	restored: "上次生成被打断，已换回之前的网站",
	busy: (pid: number): string => `另一次生成正在进行（进程 ${pid}），请等它结束再试`,
	faulty: "稿件有错误，没有生成；原来的网站没有改动",
	defective: (count: number): string =>
		`生成的网站有 ${count} 处问题，没有换上；原来的网站没有改动`,
	untouched: "没有生成；原来的网站没有改动",
	stopped: "已停止；原来的网站没有改动",
	foreignOut: (path: string): string =>
		`${path} 里有别的东西，不是工报生成的网站。为免误删，请换一个目录，或先把它移走`,
	noContent: (path: string): string =>
		`没有稿件目录：${path}。请建好它，或用 --content 指出稿件在哪里`,
	outNotDirectory: (path: string): string => `${path} 不是目录`,
	outAndContent: "生成的网站和稿件不能互相放在对方的目录里",
	summary: (facts: BuildFacts): string =>
		[
			`生成完毕：${facts.articles} 篇文章`,
			`${facts.pages} 个网页`,
			`${facts.drafts} 篇草稿`,
			`${facts.embargoed} 篇待发`,
			`${facts.files} 个文件共 ${formatSize(facts.bytes)}`,
			`用时 ${facts.seconds.toFixed(1)} 秒`,
		].join("，"),
	upToDate: (path: string): string =>
		`稿件和程序都没有变，网站已是最新，不必再生成（要从头生成，加 --force）。网站在 ${path}`,
	taken: ({ parts, units }: { parts: number; units: number }): string =>
		parts === 0
			? "没有做好的各年部分，全部由本机做"
			: `有 ${parts} 年做好的部分，从中取用 ${units} 项`,
	partMade: (facts: { year: string; files: number; seconds: number; folder: string }): string =>
		[
			`${facts.year} 年的部分做好了：${facts.files} 个文件，用时 ${facts.seconds.toFixed(1)} 秒`,
			`在 ${facts.folder}`,
			"各年都做好以后，把它们放进同一个 .build/parts，用 npm run build -- --merge 合成网站",
		].join("\n"),
	noYear: ({ year, years }: { year: string; years: readonly string[] }): string =>
		`${year} 年没有已发布的报纸。有报纸的年份：${years.join("、") || "（没有）"}`,
	oneOf: "--proof、--shard、--merge 和 --years 只能写一个",
	proof: (folder: string): string =>
		`这是清样：没有搜索和分享卡，没有检查。用 npm run preview -- --out ${folder} 打开`,
	writtenTo: (path: string): string => `网站在 ${path}`,
} as const;

export interface IndexFacts {
	articles: number;
	shards: number;
	/** Shards that were indexed anew. */
	made: number;
}

export interface RenderFacts {
	pages: number;
	/** Pages that had to be rendered. */
	newPages: number;
	/** Editions whose books, letters and data had to be written. */
	newEditions: number;
}

export interface BuildFacts {
	articles: number;
	pages: number;
	drafts: number;
	embargoed: number;
	files: number;
	bytes: number;
	seconds: number;
}

function formatSize(bytes: number): string {
	return bytes < 1_000_000
		? `${(bytes / 1000).toFixed(0)} KB`
		: `${(bytes / 1_000_000).toFixed(1)} MB`;
}
