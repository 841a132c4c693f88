/** What `npm run fix` says. */
export const FIX_TEXTS = {
	summary: ({ files, isDry }: { files: readonly string[]; isDry: boolean }): string => {
		if (files.length === 0) return "没有可以放心自动改的错误";
		const head = isDry ? `会改 ${files.length} 个文件：` : `改好了 ${files.length} 个文件：`;
		return [head, ...files, "", "再运行 npm run check，看还有什么要自己改"].join("\n");
	},
} as const;
