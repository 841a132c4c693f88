import { SILENCE, type PageGap, type SilentDistrict } from "../domain/desk.ts";
import { formatDay } from "./format.ts";

/** What the desk says. */
export const DESK_TEXTS = {
	title: "编辑台",
	lead: "只在本机的 npm run dev 里有，网站上没有这一页。稿件一存盘，这里就更新。",
	contents: "本页",
	faults: "错误",
	noFaults: "稿件没有错误。",
	faultsHint: "点行号，在 VS Code 里打开那一行；别的编辑器，请用旁边的路径。",
	moreFaults: (count: number): string => `还有 ${count} 处没有列出，请运行 npm run check。`,
	editions: "各期",
	noEditions: "还没有一期报。请运行 npm run new。",
	olderEditions: (count: number): string => `更早的 ${count} 期没有列出。`,
	columns: { page: "版", published: "见报", heldBack: "未见报", missing: "还缺" },
	noSerial: "没有总期号",
	complete: "齐了",
	notOut: "未见报",
	drafts: "草稿",
	noDrafts: "没有草稿。",
	embargoed: "待发",
	noEmbargoed: "没有定时发布的稿件。",
	until: "起发布",
	draftsNote: "写好以后，删去 draft: true 那一行。",
	embargoNote: (now: string): string =>
		`现在按 ${now} 判断。到时间以后要再生成一次网站，稿件才会出来。`,
	silent: "没有动静的地区",
	silentNote: `到最新一期为止，${SILENCE} 天没有稿件见报的地区。`,
	noSilent: `每个地区 ${SILENCE} 天之内都有稿件。`,
	line: (line: number): string => `第 ${line} 行`,
	count: (count: number): string => `${count} 处`,
	gap: (gap: PageGap): string => {
		if (gap.kind === "no-stories") return "没有稿件";
		if (gap.kind === "only-held-back") return `${gap.count} 篇都还没有见报`;
		return gap.kind === "no-lead" ? "没有头条（order: 1）" : "头条还没有见报";
	},
	lastStory: ({ last, days }: SilentDistrict): string =>
		last === undefined ? "还没有过稿件" : `最近一篇是 ${formatDay(last)}，${days} 天前`,
} as const;
