import type { OPTION_TEXTS } from "./option-texts.ts";

/** What an option says of itself in a command where it means something of its own. */
export const OWN_SUMMARIES: Partial<
	Record<CommandName, Partial<Record<keyof typeof OPTION_TEXTS, string>>>
> = {
	build: { force: "从头生成，不用上次的网页" },
	start: { force: "从头生成，不用上次的网页" },
};

export const COMMAND_PURPOSES = {
	build: "生成网站。稿件有错误时列出全部错误，不动已生成的网站。",
	start: "生成网站，然后在本机打开。",
	preview: "在本机打开已生成的网站。",
	deploy:
		"把生成好的网站传到对象存储（阿里云 OSS、腾讯云 COS、MinIO 等说 S3 的都行）：只传变了的文件，网页最后传，传完逐个核对。断了再运行一次就接着传。用环境变量设置：GONGBAO_S3_ENDPOINT、GONGBAO_S3_BUCKET、GONGBAO_S3_KEY、GONGBAO_S3_SECRET，还可以设 GONGBAO_S3_REGION、GONGBAO_S3_PREFIX。",
	dev: "边改边看：稿件一存盘，网页就更新。",
	check: "检查稿件：一次列出全部错误、警告和提示，每条都说明在哪一行、怎么改。",
	fix: "改好稿件里可以放心自动改的错误，别的一个字也不动。",
	new: "新建一篇稿件：写好带说明的文件，自动排上次序、取好文件名。新建一期报，写 edition 和日期。在终端里什么都不写，就一样一样地问。",
	hooks: "让 git 在每次提交之前先检查稿件，有错误就不提交。不强制，不要了可以删去。",
	import:
		"把印刷版面的文字变成稿件：纯文字、Word（.docx）、PDF 里的文字，- 是标准输入。一个文件一版，下转、上接的稿件会接起来。写好的稿件都是草稿，照报告核对以后再发布。",
	email:
		"把一期报纸的邮件版寄给名单上的每一个人。断了再运行同一条命令，会接着寄，不会寄重。发信服务器用环境变量设置：GONGBAO_SMTP_HOST、GONGBAO_SMTP_PORT、GONGBAO_SMTP_SECURITY（tls、starttls 或 none）、GONGBAO_SMTP_USER、GONGBAO_SMTP_PASSWORD、GONGBAO_SMTP_FROM；退订地址用 GONGBAO_UNSUBSCRIBE（{address} 代表收信人的地址），支持一键退订时 GONGBAO_UNSUBSCRIBE_ONE_CLICK=1。",
	wechat:
		"把一期报纸或一篇稿件排成公众号能用的样子：写成一个网页，用浏览器打开，按按钮复制，到公众号编辑器里粘贴。npm run dev 的编辑台里也有。",
	bench:
		"量速度和质量。build：生成一千篇、一万篇、五万篇的报纸，和 Hugo、Eleventy、Hexo、Zola、Jekyll 轮流生成网站，量用时、内存和写盘，结果写进 docs/performance.md（Eleventy 和 Hexo 从 npm 安装，其余的装了才量）。search：用生成的稿件比较几种搜索，结果写进 docs/search.md。page：在慢手机上打开一篇稿件，和别的网站工具比，结果写进 docs/reading.md（要能从 npm 安装）。import：把生成的版面导入回来，看分得对不对，结果写进 docs/import.md。check：检查一万篇生成的稿件，结果写进编辑手册。serve：用装好的 nginx、Caddy 照部署说明提供样报，逐项核对回答，再用 wrk 做压力测试，结果写进 docs/performance.md。",
	screenshots: "把已生成的网站拍成图，放进 docs/screenshots。",
	weigh:
		"量已生成的网站：每种网页首次打开要下载多少字节（gzip 压缩后，不含图片），超出预算时报错。",
} as const;

/** What the arguments of a command stand for, after its name; the others take none. */
export const COMMAND_OPERANDS: Readonly<Record<string, string>> = {
	bench: "build|search|page|import|check|serve",
	email: "send 日期",
	wechat: "日期 [文件名]",
	import: "文件……",
	new: "[edition 日期]",
};

export type CommandName = keyof typeof COMMAND_PURPOSES;

export const COMMAND_TEXTS = {
	usage: (command: string, operands = ""): string =>
		`用法：npm run ${command} -- ${operands === "" ? "" : `${operands} `}[选项]`,
	options: "选项：",
	help: "显示这份说明",
	unknownOption: (option: string): string => `没有这个选项：${option}`,
	missingValue: (option: string): string => `选项 ${option} 后面要有值`,
	extraArgument: (argument: string): string => `多余的参数：${argument}`,
	extraValue: (option: string): string => `选项 ${option} 后面不要写值`,
	repeatedOption: (option: string): string => `选项 ${option} 写了不止一次`,
	badValue: (problem: { option: string; value: string; expected: string }): string =>
		`选项 ${problem.option} 的值“${problem.value}”不对：${problem.expected}`,
	seeHelp: (command: string): string => `用 npm run ${command} -- --help 查看说明`,
	unknownBench: (name: string): string =>
		`没有这一项：${name || "（没有写）"}。可以写 build、search、page、import、check 或 serve`,
	benching: ({ size, engine }: { size: number; engine: string }): string => `${size} 篇：${engine}`,
	opened: (address: string): string => `工报已在 ${address} 打开`,
	desk: (address: string): string => `编辑台在 ${address}：各期还缺什么、错误、草稿和待发`,
	stopHint: "按 Ctrl+C 结束",
	nothingBuilt: (directory: string): string =>
		`没有已生成的网站：${directory}。请先运行 npm run build，或用 npm start 生成并打开`,
	failure: (message: string): string => `出错了：${message}`,
} as const;
