/** What is said about all faults together. */
export const FAULT_REPORT_WORDS = {
	count: ({ faults, files }: { faults: number; files: number }): string =>
		faults === 0 ? "稿件没有错误" : `共 ${files} 个文件有 ${faults} 处错误，请改好再生成`,
};
