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
	proof: {
		summary: "只出清样：做全部网页，不编搜索、不画分享卡、不检查，放进 .build/proof，不动网站",
	},
	shard: {
		placeholder: "年份",
		summary: "只做这一年的网页和搜索，放进 .build/parts，不动网站；可以在另一台机器上做",
		expected: "应是四位的年份，如 2020",
	},
	merge: { summary: "用 .build/parts 里各年做好的，合成整个网站；缺的、旧的、坏的由本机做" },
	years: { summary: "只列出有报纸的年份（JSON），供 CI 分头生成" },
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
		summary:
			"几篇文章，用逗号隔开，默认 1000,10000，build 还有 50000；build 写上 100000 就量十万篇，要几个小时和 30 GB 左右的硬盘（TMPDIR 里）",
		expected: "应是大于 0 的整数，用逗号隔开，如 1000,10000,50000",
	},
	cases: {
		placeholder: "情况",
		summary: "只量这几种情况，默认全部",
		expected: "应是用逗号隔开的 cold、again、first、edit、add、template、rename，如 cold,edit",
	},
	rounds: {
		placeholder: "次数",
		summary: "build：每种情况轮流量几次，取中位数，默认 3",
		expected: "应是 1 到 99 的整数",
	},
	"without-peers": { summary: "build：只量工报自己，不量别的网站工具" },
	"more-rounds": {
		summary: "build：算作已经量过的之外的又几轮，一起取中位数；机器或版本不同的，还是重新算",
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
