const NO_RIGHTS = (bucket: string): string =>
	`这个密钥不许读写存储桶 ${bucket}：请在对象存储的控制台给它列举、读、写、删的权限`;
const ENDED = (): string =>
	"密钥已经过期：请换新的 GONGBAO_S3_KEY、GONGBAO_S3_SECRET（和 GONGBAO_S3_TOKEN）";
const BAD_REGION = (): string =>
	"签名里的地域不对：请把 GONGBAO_S3_REGION 设成存储桶所在的地域，如 oss-cn-beijing";

const REFUSALS: Readonly<Record<string, (bucket: string) => string>> = {
	AccessDenied: NO_RIGHTS,
	AllAccessDisabled: NO_RIGHTS,
	AuthorizationHeaderMalformed: BAD_REGION,
	ExpiredToken: ENDED,
	InvalidAccessKeyId: () => "对象存储不认识这个密钥编号：请检查 GONGBAO_S3_KEY",
	InvalidToken: ENDED,
	NoSuchBucket: (bucket) => `没有名为 ${bucket} 的存储桶：请检查 GONGBAO_S3_BUCKET，或者先建好它`,
	RequestTimeTooSkewed: () => "这台机器的时钟差得太多，签名不算数：请校准时间",
	SecurityTokenExpired: ENDED,
	SignatureDoesNotMatch: () =>
		"密钥不对：请检查 GONGBAO_S3_SECRET（还有 GONGBAO_S3_REGION，如果对象存储分地域）",
};

/** What `npm run deploy` says. */
export const DEPLOY_TEXTS = {
	missingSetting: (name: string): string => `没有设置环境变量 ${name}`,
	badEndpoint:
		"环境变量 GONGBAO_S3_ENDPOINT 的值不对：应是 https:// 开头的域名，后面没有路径，如 https://oss-cn-beijing.aliyuncs.com",
	noSite: (path: string): string => `${path} 里没有生成好的网站，请先运行 npm run build`,
	busy: (pid: number): string => `网站正在生成或上传（进程 ${pid}），等它完了再传`,
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
	unreachable: ({ endpoint, reason }: { endpoint: string; reason: string }): string =>
		[
			`连不上 ${endpoint}，试了几次都不行（${reason}）`,
			"请检查网络和 GONGBAO_S3_ENDPOINT。已经传上去的不用重传，再运行一次就接着传",
		].join("\n"),
	/** `detail` is what was asked, with the answer as the server put it. */
	refused: ({ detail, advice }: { detail: string; advice: string | undefined }): string =>
		[
			advice ?? "对象存储不接受这个请求",
			`  ${detail}`,
			"已经传上去的不用重传，改好后再运行一次就接着传",
		].join("\n"),
	/** What to mend, by the code in a server's answer. */
	refusals: REFUSALS,
	done: ({ files, sent, kept }: { files: number; sent: number; kept: number }): string =>
		`核对无误：${files} 个文件都在，新传 ${sent} 个；旧文件留着 ${kept} 个，过一天再删`,
} as const;
