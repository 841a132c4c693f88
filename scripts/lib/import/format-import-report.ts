import type { Doubt } from "../../../src/print/doubt.ts";
import {
	DOUBT_TEXTS,
	IMPORT_REPORT_TEXTS,
	IMPORT_TEXTS,
} from "../../../src/strings/import-texts.ts";
import { formatFaults } from "../report/format-faults.ts";
import type { ArticleFile } from "./article-file.ts";
import { listChanges } from "./changes.ts";
import type { ImportResult } from "./import-result.ts";

/** Marks are many and alike. */
const MOST_CHANGES = 40;
const TEXTS = IMPORT_REPORT_TEXTS;

/** What was split, joined, changed, guessed and left over, for the editor to go through. */
export function formatImportReport(result: ImportResult): string {
	const parts = [
		[TEXTS.title(result.sources.join("、")), TEXTS.note],
		formatStories(result),
		formatEdition(result),
		formatJoins(result),
		formatChanges(result),
		formatDoubts(result),
		formatLeftOver(result),
	];
	return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function formatStories({ articles, columns }: ImportResult): string[] {
	return [
		TEXTS.stories(articles.length),
		...articles.flatMap((article) => [
			`- ${TEXTS.story({ title: article.frontMatter.title, file: article.file })}`,
			...formatStory(article).map((line) => `  ${line}`),
		]),
		...columns.map(({ name, file }) => `- ${TEXTS.newColumn({ name, file })}`),
	];
}

function formatStory({ story, frontMatter, figures }: ArticleFile): string[] {
	const { column } = story.heads;
	return [
		...(column === undefined ? [] : [TEXTS.column(column)]),
		TEXTS.districts(frontMatter.districts.join("、")),
		...(figures.length > 0 ? [TEXTS.figures(figures.map(TEXTS.figure).join("、"))] : []),
		...story.captions.map(({ text }) => TEXTS.caption(text)),
	];
}

function formatEdition({ edition, editionExists, pages }: ImportResult): string[] {
	const { otherDates, fields, text } = edition;
	const names = (fields.pages ?? []).map(({ number, name = "" }) => `${number} ${name}`.trim());
	return [
		TEXTS.edition,
		...(names.length > 0 ? [`- ${TEXTS.pages(names.join("，"))}`] : []),
		...pages.notices.map((notice) => `- ${TEXTS.notice(toOneLine(notice.text))}`),
		...pages.corrections.map((correction) => `- ${TEXTS.correction(toOneLine(correction.text))}`),
		...pages.advertisements.map(({ lines }) => `- ${TEXTS.advertisement(lines.join(" "))}`),
		...(otherDates.length > 0 ? [`- ${TEXTS.otherDate(otherDates.join("、"))}`] : []),
		...(editionExists ? [`- ${TEXTS.editionExists}`, ...indent(text)] : []),
	];
}

function formatJoins({ articles }: ImportResult): string[] {
	const joins = articles.flatMap((article) => article.joins);
	return [TEXTS.joins(joins.length), ...joins.map((join) => `- ${TEXTS.join(join)}`)];
}

function formatChanges({ articles }: ImportResult): string[] {
	const changes = listChanges(articles);
	const rest = changes.length - MOST_CHANGES;
	return [
		TEXTS.changes(changes.length),
		...changes.slice(0, MOST_CHANGES).map((change) => `- ${TEXTS.change(change)}`),
		...(rest > 0 ? [`- ${TEXTS.moreChanges(rest)}`] : []),
	];
}

function formatDoubts({ articles, pages, sources, faults }: ImportResult): string[] {
	const doubts = [...articles.flatMap(({ story }) => story.doubts), ...pages.doubts];
	const lines = [
		...doubts.map((doubt) => formatDoubt(doubt, sources)),
		...articles.flatMap(({ nearNames }) =>
			nearNames.map(({ name, known }) => TEXTS.nearName({ name, known: known.join("、") })),
		),
		...articles
			.filter(({ isCitywideByDefault }) => isCitywideByDefault)
			.map(({ frontMatter }) => `${frontMatter.title}：${IMPORT_TEXTS.noDistrict}`),
	];
	const found = faults.length === 0 ? [] : [formatFaults(faults, { colour: false })];
	return [
		TEXTS.confirm(lines.length + faults.length),
		...lines.map((line) => `- ${line}`),
		...found,
	];
}

function formatDoubt({ rule, input, line, detail }: Doubt, sources: readonly string[]): string {
	const text = DOUBT_TEXTS[rule](detail);
	return TEXTS.leftOverLine({ source: sources[input] ?? "", line, text });
}

function formatLeftOver({ pages: { leftOver }, sources }: ImportResult): string[] {
	return [
		TEXTS.leftOver(leftOver.length),
		...leftOver.map(
			({ input, line, text }) =>
				`- ${TEXTS.leftOverLine({ source: sources[input] ?? "", line, text })}`,
		),
	];
}

function toOneLine(text: string): string {
	return text.replaceAll("\n", " ");
}

function indent(text: string): string[] {
	return text
		.trimEnd()
		.split("\n")
		.map((line) => `    ${line}`);
}
