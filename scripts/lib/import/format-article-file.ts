import { IMPORT_TEXTS } from "../../../src/strings/import-texts.ts";
import { formatEntry, formatListEntry } from "../new/format-yaml.ts";
import type { ArticleFile } from "./article-file.ts";

/** The Markdown file of an imported story; what is only suggested rests in comments. */
export function formatArticleFile({
	frontMatter,
	body,
	captions,
	figures,
	isCitywideByDefault,
}: Omit<ArticleFile, "text">): string {
	const entries = Object.entries(frontMatter).flatMap(([key, value]) => {
		const entry = formatKey(key, value);
		if (key !== "districts") return [entry];
		return [`# ${isCitywideByDefault ? IMPORT_TEXTS.noDistrict : IMPORT_TEXTS.guessed}`, entry];
	});
	return [
		"---",
		...entries,
		...captions.flatMap(formatCaption),
		...formatFigures(figures),
		"---",
		"",
		body,
		"",
	].join("\n");
}

function formatKey(key: string, value: string | number | boolean | readonly string[]): string {
	return typeof value === "object" ? formatListEntry(key, value) : formatEntry(key, value);
}

function formatCaption({ text, credit }: ArticleFile["captions"][number]): string[] {
	const caption = credit === undefined ? text : text.slice(0, text.length - credit.length).trim();
	return [
		`# ${IMPORT_TEXTS.captionHint}`,
		"# cover:",
		`#   src: ${IMPORT_TEXTS.pictureExample}`,
		`#   alt: ${IMPORT_TEXTS.altExample}`,
		`#   ${formatEntry("caption", caption)}`,
		`#   ${formatEntry("credit", credit ?? IMPORT_TEXTS.creditExample)}`,
	];
}

function formatFigures(figures: ArticleFile["figures"]): string[] {
	if (figures.length === 0) return [];
	return [
		`# ${IMPORT_TEXTS.figuresHint}`,
		"# figures:",
		...figures.flatMap(({ value, unit, approximate }) => [
			`#   - label: ${IMPORT_TEXTS.labelExample}`,
			`#     ${formatEntry("value", value)}`,
			...(unit === "" ? [] : [`#     ${formatEntry("unit", unit)}`]),
			...(approximate ? ["#     approximate: true"] : []),
		]),
	];
}
