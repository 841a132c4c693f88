/** What one option of a command says of itself. */
export interface OptionText {
	/** Stands for the value: `目录`; a flag, which is given or not, has none. */
	placeholder?: string;
	/** What it sets, with its default. */
	summary: string;
	/** What a value must be, for the message that refuses one. */
	expected?: string;
}

/** Every option of every command, by its name. */
export const OPTION_TEXTS = {
	content: {
		placeholder: "目录",
		summary: "稿件所在的目录，默认 content",
		expected: "应是一个已有的目录",
	},
	out: {
		placeholder: "目录",
		summary: "生成的网站在哪个目录，默认 dist",
		expected: "应是目录的路径",
	},
	now: {
		placeholder: "时刻",
		summary: "以此时刻判断稿件是否到发布时间，默认此刻",
		expected: "应是带时区的时刻，如 2020-12-02T06:00:00+08:00",
	},
	base: {
		placeholder: "路径",
		summary: "网站在域名下的路径，默认 /",
		expected: "应以 / 开头，只用字母、数字和 - . _ ~ /，如 /gongbao/",
	},
	site: {
		placeholder: "网址",
		summary: "网站的域名，默认用 site.yaml 的 origin",
		expected: "应是 https:// 或 http:// 开头的域名，后面没有路径，如 https://example.com",
	},
	port: {
		placeholder: "端口",
		summary: "端口，默认 4321；被占用时用下一个空的",
		expected: "应是 0 到 65535 的整数",
	},
	host: {
		placeholder: "地址",
		summary: "监听的地址，默认 127.0.0.1，只有本机能打开",
		expected: "应是主机名或 IP 地址",
	},
	json: { summary: "只输出 JSON，给程序读" },
	"dry-run": { summary: "只显示会怎样，不写任何文件" },
	force: { summary: "文件已有时，覆盖它" },
	purge: { summary: "网站里已经没有的文件立即删掉，不留一天" },
	compress: { summary: "给每个文字文件另存 Brotli 和 gzip 压缩的一份，nginx、Caddy 可以直接发送" },
	strict: { summary: "警告也算不通过" },
	edition: {
		placeholder: "日期",
		summary: "哪一天的报，如 2020-12-02",
		expected: "应是真有的日期，写成 2020-12-02 这样",
	},
	page: {
		placeholder: "版",
		summary: "第几版，默认第 1 版",
		expected: "应是 1 或更大的整数",
	},
	title: {
		placeholder: "标题",
		summary: "稿件的标题，有空格时加引号",
		expected: "应是一行文字",
	},
	district: {
		placeholder: "地区",
		summary: "地区的名称或文件名，几个之间用逗号隔开；不写就按标题猜",
		expected: "至少写一个地区",
	},
	column: {
		placeholder: "栏目",
		summary: "栏目的名称或文件名",
		expected: "应是栏目的名称或文件名",
	},
	genre: {
		placeholder: "体裁",
		summary: "消息、通讯、评论、图片、公告或转载，默认消息",
		expected: "应是消息、通讯、评论、图片、公告或转载",
	},
	reporter: {
		placeholder: "记者",
		summary: "记者姓名，几个之间用逗号隔开",
		expected: "至少写一个姓名",
	},
	slug: {
		placeholder: "文件名",
		summary: "文件名，不带 .md，就是网址的末一节；默认用标题的拼音",
		expected: "应只用小写字母、数字和连字符，以字母开头",
	},
	sizes: {
		placeholder: "篇数",
		summary: "几篇文章，用逗号隔开，默认 1000,10000",
		expected: "应是大于 0 的整数，用逗号隔开，如 1000,10000,50000",
	},
	to: {
		placeholder: "名单",
		summary: "寄给谁：名单文件，一行一个邮箱地址，可以写成 王芳 <wang@example.com>；或者一个地址",
		expected: "应是文件的路径或邮箱地址",
	},
	rate: {
		placeholder: "封数",
		summary: "每分钟最多寄几封，默认 60",
		expected: "应是 1 到 6000 的整数",
	},
	connections: {
		placeholder: "个数",
		summary: "同时用几个连接，默认 2",
		expected: "应是 1 到 20 的整数",
	},
	tries: {
		placeholder: "次数",
		summary: "对方要求晚些再寄时，一共试几次，默认 5",
		expected: "应是 1 到 50 的整数",
	},
	wait: {
		placeholder: "秒",
		summary: "重试之前等多少秒，默认 300",
		expected: "应是 0 或更大的数",
	},
	unsure: {
		placeholder: "做法",
		summary:
			"不确定寄到没有的信怎么办：keep 不再寄并列出来（默认），send 再寄一次，skip 当作寄到了",
		expected: "应是 keep、send 或 skip",
	},
	state: {
		placeholder: "目录",
		summary: "寄信记录放在哪里，默认 .letters；没寄完以前不要删，否则会寄重",
		expected: "应是目录的路径",
	},
	"leave-out": { summary: "这一期还有没发表的稿件时，不等它们，也寄" },
	format: {
		placeholder: "样式",
		summary: "输出的样式：text、json 或 github，默认 text",
		expected: "应是 text、json 或 github",
	},
} as const satisfies Record<string, OptionText>;

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
		"量速度和质量。build：生成一千篇和一万篇的报纸，量各种情况下的用时，结果写进 docs/performance.md。search：用生成的稿件比较几种搜索，结果写进 docs/search.md。page：在慢手机上打开一篇稿件，和别的网站工具比，结果写进 docs/reading.md（要能从 npm 安装）。import：把生成的版面导入回来，看分得对不对，结果写进 docs/import.md。check：检查一万篇生成的稿件，结果写进编辑手册。",
	screenshots: "把已生成的网站拍成图，放进 docs/screenshots。",
	weigh:
		"量已生成的网站：每种网页首次打开要下载多少字节（gzip 压缩后，不含图片），超出预算时报错。",
} as const;

/** What the arguments of a command stand for, after its name; the others take none. */
export const COMMAND_OPERANDS: Readonly<Record<string, string>> = {
	bench: "build|peers|search|page|import|check",
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
		`没有这一项：${name || "（没有写）"}。可以写 build、search、page、import 或 check`,
	benching: ({ size, engine }: { size: number; engine: string }): string => `${size} 篇：${engine}`,
	opened: (address: string): string => `工报已在 ${address} 打开`,
	desk: (address: string): string => `编辑台在 ${address}：各期还缺什么、错误、草稿和待发`,
	stopHint: "按 Ctrl+C 结束",
	nothingBuilt: (directory: string): string =>
		`没有已生成的网站：${directory}。请先运行 npm run build，或用 npm start 生成并打开`,
	failure: (message: string): string => `出错了：${message}`,
} as const;
