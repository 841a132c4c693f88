/** What `bench -- serve` says of servers and of their answers. */
export const SERVE_TEXTS = {
	building: (base: string): string => `生成样报，放在 ${base}`,
	asking: ({ server, base }: { server: string; base: string }): string =>
		`逐项询问：${server}，网站在 ${base}`,
	loading: ({ server, page }: { server: string; page: string }): string =>
		`压力测试：${server}，${page}`,
	missing: (server: string): string => `没有安装 ${server}，这次不测它`,
	noServer: "没有安装 nginx，也没有安装 Caddy，无从测起。在 Debian 上：apt install nginx caddy wrk",
	noLoad: "没有安装 wrk，只核对回答，不做压力测试",
	noAnswer: (server: string): string => `${server} 没有启动起来`,
	wrongStatus: ({ wanted, got }: { wanted: string; got: number }): string =>
		`状态码应为 ${wanted}，实为 ${got}`,
	wrongHeader: ({ name, wanted, got }: { name: string; wanted: string; got?: string }): string =>
		`${name} 应为 ${wanted}，实为 ${got ?? "（没有）"}`,
	wrongBody: "内容和文件不一样",
	sameTag: (other: string): string => `内容和${other}的不同，ETag 却一样`,
	noTag: "没有 ETag，浏览器没法问有没有变",
	leaked: "送出了网站以外的文件",
	absent: "没有",
	withinDomain: "本站的地址，只以一条斜线开头",
	either: (values: readonly string[]): string => values.join(" 或 "),
	containing: (value: string): string => `含有 ${value}`,
	deviation: (facts: { server: string; asked: string; problem: string }): string =>
		`${facts.server}：${facts.asked}：${facts.problem}`,
	failedLoad: (facts: { server: string; page: string; failures: number }): string =>
		`${facts.server} 在压力下有 ${facts.failures} 次没有正常回答：${facts.page}`,
} as const;
