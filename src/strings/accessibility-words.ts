import type { Outlet } from "../domain/outlets.ts";

interface AccessibilitySection {
	title: string;
	points: readonly string[];
	/** What the section is about; a paper that does not make it has no such section. */
	outlet?: Outlet;
}

/** The page that tells readers how the paper can be read by everyone. */
export const ACCESSIBILITY_WORDS = {
	title: "无障碍",
	lead: "不论眼睛、耳朵、手脚方便不方便，用新手机还是旧手机，都应当读得了这份报纸。下面说明怎么用；哪里用不了，请告诉我们。",
	sections: [
		{
			title: "字大一些，看得清楚一些",
			points: [
				"每一页最上面都有“长辈版”：字号不小于 18 磅，不用衬线字，颜色对比更强，按钮更大，没有广告。按一下打开，再按一下换回，换页不用重设。",
				"“A−”“A”“A+”调字号，共五档，最大到平时的两倍。文字自动换行，不用左右拖动。",
				"“深浅随设备”按一下换成浅色，再按换成深色，再按又跟随设备。设备设了“增强对比度”“减少动态效果”，网页也跟着变。",
				"设置记在您自己的设备上，不用登录，也不传给任何人。",
			],
		},
		{
			title: "听报纸",
			points: [
				"设备有中文语音时，每篇文章的署名旁边有“朗读本文”，每期报纸有“本期连播”。念到哪一句，哪一句就标出来；可以暂停、换语速、跳句、听下一篇。",
				"用读屏软件时，网页按标题、导航、正文、页脚分区，图片有文字说明，外文标明语言，次序与看到的一样。",
			],
		},
		{
			title: "只用键盘",
			points: [
				"第一次按 Tab 键出现“跳到正文”。所有链接、按钮、搜索框都能用 Tab 键走到，走到哪里，哪里有粗框。",
				"按“/”键到搜索框；搜索时用上下键选，回车打开，Esc 键退出。",
				"版面图上每篇文章都是一个链接，用 Tab 键走到，回车打开。",
			],
		},
		{
			title: "打印",
			outlet: "print",
			points: [
				"每期、每版都有“打印”链接：全部文章按分栏排好，用 A3 或 A4 纸打印，可以贴在宣传栏。",
			],
		},
		{
			title: "网络不好、手机旧",
			points: [
				"不运行脚本也能读全部文章、版面、往期；只有搜索结果、朗读和上面的按钮要用脚本。",
				"一篇文章连同样式不到 14 千字节（图片另算），网页不向别的网站取任何东西。",
			],
		},
		{
			title: "依据的标准",
			points: [
				"《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668-2019）二级，《网页内容无障碍指南》（WCAG）2.2 版 AA 级。每种网页在浅色、深色、长辈版、两倍字号和手机宽度下都用自动检查工具查过，没有发现问题；自动检查不能代替人，请您指正。",
			],
		},
	] as readonly AccessibilitySection[],
	contactTitle: "哪里用不了，请告诉我们",
	contact: "打电话告诉我们是哪一页、用的什么设备、遇到了什么。",
	noContact: "请把是哪一页、用的什么设备、遇到了什么告诉报社。",
} as const;
