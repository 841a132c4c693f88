import { toEditionPath } from "../../../src/domain/addresses.ts";
import type { CalendarDay } from "../../../src/domain/calendar-day.ts";
import type { Paper } from "../../../src/domain/paper.ts";
import type { ImportedStory } from "../../../src/print/imported-story.ts";
import { findNearNames, suggestDistricts, suggestFigures } from "../../../src/print/suggest.ts";
import { toTitleSlug } from "../../../src/reader/to-title-slug.ts";
import type { ArticleFile, ImportedFrontMatter } from "./article-file.ts";
import { formatArticleFile } from "./format-article-file.ts";
import { toMarkdownBody } from "./to-markdown-body.ts";

interface Destination {
	paper: Paper;
	date: CalendarDay;
	/** Slugs of the files in the edition's folder, whether they can be read or not. */
	slugs: readonly string[];
	/** The id of a column head as printed. */
	findColumnId(printed: string): string | undefined;
}

/** Files for the stories, in printed order; an article of the same title keeps its file. */
export function toArticleFiles(
	stories: readonly ImportedStory[],
	destination: Destination,
): ArticleFile[] {
	const { paper, date } = destination;
	const existing = paper.editions.find((edition) => edition.date === date)?.articles ?? [];
	const titles = new Set(stories.map(({ heads }) => heads.title));
	const orders = new Map<number, number>();
	for (const { page, order, title } of existing) {
		if (titles.has(title)) continue;
		orders.set(page, Math.max(orders.get(page) ?? 0, order ?? 0));
	}
	const taken = new Set(destination.slugs);
	return stories.map((story) => {
		const twin = existing.find(({ title }) => title === story.heads.title);
		const slug = twin?.slug ?? toSlug(story, { paper, taken });
		taken.add(slug);
		const order = (orders.get(story.page) ?? 0) + 1;
		orders.set(story.page, order);
		return toArticleFile(story, { ...destination, slug, order });
	});
}

function toSlug(
	{ heads, byline }: ImportedStory,
	{ paper, taken }: { paper: Paper; taken: Iterable<string> },
): string {
	const registered = paper.people.flatMap(({ name, aliases }) => [name, ...aliases]);
	const names = [...Object.values(byline.names).flat(), ...registered];
	return toTitleSlug({ title: heads.title, names, taken });
}

function toArticleFile(
	story: ImportedStory,
	place: Destination & { slug: string; order: number },
): ArticleFile {
	const { paper, date, slug } = place;
	const text = [...Object.values(story.heads), ...story.paragraphs].join("\n");
	const guessed = suggestDistricts(text, paper.districts);
	const citywide = paper.districts.find(({ kind }) => kind === "citywide");
	const districts = guessed.length > 0 ? guessed : citywide ? [citywide.id] : [];
	const names = Object.values(story.byline.names).flat();
	const article = {
		file: `editions${toEditionPath(date)}${slug}.md`,
		frontMatter: toFrontMatter(story, { ...place, districts }),
		body: toMarkdownBody(story),
		joins: story.joins,
		captions: story.captions,
		figures: suggestFigures(text),
		nearNames: names
			.map((name) => ({ name, known: findNearNames(name, paper.people) }))
			.filter(({ known }) => known.length > 0),
		isCitywideByDefault: guessed.length === 0,
		story,
	};
	return { ...article, text: formatArticleFile(article) };
}

function toFrontMatter(
	{ heads, byline, page }: ImportedStory,
	{ order, districts, findColumnId }: Destination & { order: number; districts: readonly string[] },
): ImportedFrontMatter {
	const { title, kicker, subtitle } = heads;
	const column = heads.column === undefined ? undefined : findColumnId(heads.column);
	const { reporters, correspondents, photographers } = byline.names;
	return {
		title,
		...(kicker !== undefined && { kicker }),
		...(subtitle !== undefined && { subtitle }),
		page,
		order,
		...(column !== undefined && { column }),
		districts,
		...(byline.source !== undefined && { genre: "reprint", source: byline.source }),
		...(reporters.length > 0 && { reporters }),
		...(correspondents.length > 0 && { correspondents }),
		...(photographers.length > 0 && { photographers }),
		draft: true,
	};
}
