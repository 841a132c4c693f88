/** What `npm run deploy` says. */
export const DEPLOY_TEXTS = {
	missingSetting: (name: string): string => `没有设置环境变量 ${name}`,
	badEndpoint:
		"环境变量 GONGBAO_S3_ENDPOINT 的值不对：应是 https:// 开头的域名，后面没有路径，如 https://oss-cn-beijing.aliyuncs.com",
	noSite: (path: string): string => `${path} 里没有生成好的网站，请先运行 npm run build`,
	busy: (pid: number): string => `网站正在生成（进程 ${pid}），等它生成完再传`,
	plan: (facts: { files: number; bytes: number; same: number; removals: number }): string =>
		`要传 ${facts.files} 个文件（${(facts.bytes / 1_000_000).toFixed(1)} MB），${facts.same} 个已经在了，要删 ${facts.removals} 个`,
	trial: "这次只是看看，什么也没有传",
	progress: ({ done, all }: { done: number; all: number }): string => `  已传 ${done}/${all}`,
	changed: (path: string): string => `${path} 在上传时变了，没有传完。请再运行一次`,
	unverified: (paths: readonly string[]): string =>
		[
			`传完以后核对，有 ${paths.length} 个文件对不上：`,
			...paths.slice(0, 10).map((path) => `  ${path}`),
			"请再运行一次；仍然对不上，可能是存储桶开了服务端加密，它不报告文件的 MD5",
		].join("\n"),
	done: ({ files, sent, kept }: { files: number; sent: number; kept: number }): string =>
		`核对无误：${files} 个文件都在，新传 ${sent} 个；旧文件留着 ${kept} 个，过一天再删`,
} as const;
