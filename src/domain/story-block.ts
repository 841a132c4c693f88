import type { Article } from "./article.ts";
import type { Column } from "./column.ts";
import { type StoryCard, toStoryCard } from "./story-card.ts";

/** Stories under one column head, printed once for all of them, or one story that stands alone. */
export interface StoryBlock {
	column?: Column | undefined;
	/** At least one. */
	stories: readonly StoryCard[];
}

/** Groups the stories of one page by column, each group at the place of its first story. */
export function toStoryBlocks(articles: readonly Article[]): StoryBlock[] {
	const blocks: { column?: Column | undefined; stories: StoryCard[] }[] = [];
	const byColumn = new Map<string, { stories: StoryCard[] }>();
	for (const article of articles) {
		const open = article.column && byColumn.get(article.column.id);
		if (open) {
			open.stories.push(toStoryCard(article));
			continue;
		}
		const block = { column: article.column, stories: [toStoryCard(article)] };
		blocks.push(block);
		if (article.column) byColumn.set(article.column.id, block);
	}
	return blocks;
}
