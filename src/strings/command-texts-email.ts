/** What `npm run email` says. */
export const EMAIL_TEXTS = {
	usage: "要写 send 和日期，如 npm run email -- send 2020-12-02 --to 名单.txt",
	noList: "要用 --to 写明寄给谁：一个名单文件，或者一个邮箱地址",
	listMissing: (path: string): string => `打不开名单：${path}`,
	badRecipient: ({ line, text }: { line: number; text: string }): string =>
		`名单第 ${line} 行不是邮箱地址：${text}`,
	badList: "名单有错，一封也没有寄。改好以后再来",
	emptyList: "名单里没有邮箱地址",
	repeated: (count: number): string => `名单里有 ${count} 行重复，同一个地址只寄一封`,
	noEdition: (date: string): string => `没有 ${date} 这一期`,
	unpublished: (date: string): string =>
		`${date} 这一期还没有发表：稿件都是草稿，或者没到发布时间。没有寄`,
	heldBack: ({ date, files }: { date: string; files: readonly string[] }): string =>
		[
			`${date} 这一期还有 ${files.length} 篇没有发表，没有寄：`,
			...files.map((file) => `  ${file}`),
			"发表以后再寄；不等它们，就加 --leave-out",
		].join("\n"),
	missingSetting: (name: string): string => `没有设置环境变量 ${name}`,
	badSetting: ({ name, expected }: { name: string; expected: string }): string =>
		`环境变量 ${name} 的值不对：${expected}`,
	settings: {
		host: "应是发信服务器的主机名",
		port: "应是 1 到 65535 的整数",
		security: "应是 tls、starttls 或 none",
		from: "应是邮箱地址，如 工报 <bao@example.com>",
		unsubscribe: "应是 https: 或 mailto: 开头的地址，几个之间用空格隔开",
		oneClick: "设为 1 时，GONGBAO_UNSUBSCRIBE 的第一个地址要是 https:",
	},
	letter: (facts: { subject: string; html: number; recipients: number }): string =>
		`${facts.subject}\n网页部分 ${facts.html} 字节，名单上 ${facts.recipients} 人`,
	dryRun: (facts: { pending: number; sent: number; rejected: number; unknown: number }): string =>
		`要寄 ${facts.pending} 封；已经寄到 ${facts.sent}，被退回 ${facts.rejected}，不确定 ${facts.unknown}。这次只是看看，没有寄`,
	busy: (pid: number): string => `这一期正在寄（进程 ${pid}），等它寄完再来`,
	refusedLogin: (reply: string): string => `发信服务器不让登录，一封也没有再寄：${reply}`,
	progress: (facts: {
		done: number;
		all: number;
		rejected: number;
		deferred: number;
		unknown: number;
	}): string => {
		const width = 20;
		const filled = facts.all === 0 ? width : Math.floor((facts.done / facts.all) * width);
		const bar = "█".repeat(filled) + "░".repeat(width - filled);
		return `${bar} ${facts.done}／${facts.all}　退回 ${facts.rejected}　待重试 ${facts.deferred}　不确定 ${facts.unknown}`;
	},
	waiting: ({ count, seconds }: { count: number; seconds: number }): string =>
		`有 ${count} 封对方要求晚些再寄，${seconds} 秒后重试`,
	unreachable: (reply: string): string => `连不上发信服务器：${reply}`,
	stopping: "正在停下：寄完手上的几封就结束。再次运行同一条命令会接着寄",
	summary: (facts: {
		sent: number;
		before: number;
		rejected: number;
		deferred: number;
		unknown: number;
	}): string =>
		`寄到 ${facts.sent} 封（其中以前寄的 ${facts.before} 封），退回 ${facts.rejected}，没寄成 ${facts.deferred}，不确定 ${facts.unknown}`,
	rejectedTitle: "被对方退回的地址，不会再寄：",
	deferredTitle: "还没有寄成的地址，再次运行同一条命令会接着寄：",
	unknownTitle:
		"不确定的地址：信已经交出去，没等到回答就断了。为了不寄重，没有再寄；要再寄一次，加 --unsure send；当作寄到了，加 --unsure skip：",
	outcome: ({ address, reply }: { address: string; reply: string }): string =>
		`  ${address}　${reply}`,
	cutReply: "连接断了",
} as const;
