/** What `npm run hooks` says, and what the hook says when it refuses a commit. */
export const HOOK_TEXTS = {
	installed: (file: string): string =>
		`装好了：每次 git commit 之前先检查稿件，有错误就不提交。不要了，删去 ${file}`,
	exists: (file: string): string => `已有别的 ${file}，没有动它；要换掉它，加 --force`,
	noRepository: "这里不是 git 仓库",
	refused: "稿件有错误，没有提交。改好再提交；一定要先提交，用 git commit --no-verify",
} as const;
