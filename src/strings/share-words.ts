/** Words around passing an article on. */
export const SHARE_WORDS = {
	share: "分享",
	copy: "复制标题、摘要和网址",
	send: "发给别人…",
	code: "微信扫码",
	codeAlt: "本文网址的二维码",
	codeHelp: "用微信“扫一扫”，在手机上打开、转发。",
	copied: "已复制，可以粘贴了",
	copyByHand: "这个浏览器不让网页复制，请选中下面的文字，自己复制：",
} as const;
