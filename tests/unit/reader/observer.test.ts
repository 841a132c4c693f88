import { expect, test } from "vitest";
import { readPaper } from "../../../src/reader/read-paper.ts";
import {
	ARTICLE_FILE,
	EMPTY_PAPER,
	makeArticleLines,
	makeContent,
} from "../../support/make-content.ts";

const OTHER_FILE = "editions/2020/12/02/zai.md";

test("text, record and body of a file are seen in a row, for all files of an edition", async () => {
	const contentDirectory = await makeContent({
		...EMPTY_PAPER,
		[ARTICLE_FILE]: makeArticleLines("order: 1", "**一**。"),
		[OTHER_FILE]: makeArticleLines("order: 2", "二。"),
	});
	const seen: string[] = [];
	const observer = {
		onText: ({ file }: { file: string }) => void seen.push(`text ${file}`),
		onRecord: ({ file }: { file: string }) => void seen.push(`record ${file}`),
		onBody: ({ file }: { file: string }) => void seen.push(`body ${file}`),
	};
	await readPaper({ contentDirectory, observer });
	const ofArticles = seen.filter((each) => each.endsWith(".md"));
	expect(ofArticles).toEqual(
		[ARTICLE_FILE, OTHER_FILE].flatMap((file) =>
			["text", "record", "body"].map((part) => `${part} ${file}`),
		),
	);
});
