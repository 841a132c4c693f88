import type { CalendarDay } from "../../../src/domain/calendar-day.ts";
import type { Genre } from "../../../src/domain/genre.ts";
import { KEY_EXAMPLES, NEW_FILE_TEXTS } from "../../../src/strings/command-texts-new.ts";
import type { ArticleKey } from "../../../src/strings/key-notes.ts";
import { explainKey, toComment } from "./comment.ts";
import { formatEntry, formatListEntry } from "./format-yaml.ts";

/** What the front matter of a new article says. */
export interface ArticleDraft {
	date: CalendarDay;
	title: string;
	page: number;
	order: number;
	column?: string | undefined;
	districts: readonly string[];
	/** Where the districts come from, if the editor did not name them. */
	districtsNote: string;
	genre?: Genre | undefined;
	reporters: readonly string[];
}

/** The keys of a new article, in the order in which an editor fills them in. */
const KEYS = [
	"title",
	"kicker",
	"subtitle",
	"page",
	"order",
	"column",
	"districts",
	"genre",
	"source",
	"reporters",
	"correspondents",
	"photographers",
	"summary",
	"cover",
	"figures",
	"tags",
	"publishAt",
	"draft",
] as const satisfies readonly ArticleKey[];

type DraftKey = (typeof KEYS)[number];

/** A file with every key an editor may need, each explained; the ones that are not given rest in comments. */
export function formatArticle(draft: ArticleDraft): string {
	const entries = toEntries(draft);
	const toExample = (key: DraftKey) =>
		(KEY_EXAMPLES[key] ?? []).map((line) => toComment(line.replace("{date}", draft.date)));
	const lines = KEYS.flatMap((key) => [
		explainKey("article", key, key === "districts" ? draft.districtsNote : ""),
		...(entries[key] === undefined ? toExample(key) : [entries[key]]),
	]);
	return [
		"---",
		...NEW_FILE_TEXTS.articleHead.map(toComment),
		"",
		...lines,
		"---",
		"",
		NEW_FILE_TEXTS.body,
		"",
	].join("\n");
}

function toEntries(draft: ArticleDraft): Partial<Record<DraftKey, string>> {
	const { title, page, order, column, genre, districts, reporters } = draft;
	return {
		title: formatEntry("title", title),
		page: formatEntry("page", page),
		order: formatEntry("order", order),
		districts: formatListEntry("districts", districts),
		draft: formatEntry("draft", true),
		...(column !== undefined && { column: formatEntry("column", column) }),
		...(genre !== undefined && { genre: formatEntry("genre", genre) }),
		...(reporters.length > 0 && { reporters: formatListEntry("reporters", reporters) }),
	};
}
