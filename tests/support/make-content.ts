import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Paths under a content folder and what the files hold. */
export type ContentTree = Readonly<Record<string, string | Uint8Array>>;

export const ARTICLE_FILE = "editions/2020/12/02/gao.md";

/** A paper with everything an article of the tests refers to, and no article. */
export const EMPTY_PAPER: ContentTree = {
	"site.yaml": "name: 云河工报\ndescription: 一份虚构的报纸\norigin: https://yunhe.example\n",
	"districts/citywide.yaml": "name: 全市\nkind: citywide\norder: 1\n",
	"districts/huairou.yaml": "name: 怀柔区\nkind: district\norder: 1\naliases: [怀柔]\n",
	"districts/pinggu.yaml": "name: 平谷区\nkind: district\norder: 2\naliases: [平谷]\n",
	"columns/xuexi-guanche.yaml": "name: 学习贯彻\n",
	"people/ma-chao.yaml": "name: 马超\nrole: 记者\naliases: [超超]\n",
};

/** Front matter as typed, then a body. */
export function makeArticleText(frontMatter: string, body = "截至目前，共签订协议224份。"): string {
	return `---\n${frontMatter}\n---\n\n${body}\n`;
}

/** An article that has nothing wrong but what the lines bring along. */
export function makeArticleLines(lines: string, body?: string): string {
	return makeArticleText(`title: 标题\ndistricts: [citywide]\n${lines}`, body);
}

/** Writes a content folder, which is removed after the test, and returns its path. */
export async function makeContent(tree: ContentTree): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "gongbao-content-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	for (const [path, content] of Object.entries(tree)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	return folder;
}
