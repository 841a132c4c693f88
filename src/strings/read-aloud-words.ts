/** Words of the voice that reads articles. */
export const READ_ALOUD_WORDS = {
	player: "朗读",
	listen: "朗读本文",
	listenToEdition: "本期连播",
	pause: "暂停",
	resume: "继续",
	previous: "上一句",
	next: "下一句",
	nextArticle: "下一篇",
	stop: "停止朗读",
	speed: "语速",
	speeds: {
		0.75: "慢",
		1: "正常",
		1.25: "稍快",
		1.5: "快",
	},
	finished: "朗读完了",
	failed: "朗读中断了，请再试一次",
	noNext: "后面没有文章了",
} as const;

/** 正在朗读：标题 */
export function formatReading(title: string): string {
	return `正在朗读：${title}`;
}
