import type { CalendarDay } from "../../domain/calendar-day.ts";
import type { ShapeName } from "./shapes.ts";

/** Where the open data lies, from the site's root, without base. Permanent. */
export const EDITIONS_DATA_PATH = "/api/editions.json";

export function toEditionDataPath(date: CalendarDay): string {
	return `/api/editions/${date}.json`;
}

export function toArticleDataPath(article: { date: CalendarDay; slug: string }): string {
	return `/api/articles/${article.date}/${article.slug}.json`;
}

export function toSchemaPath(name: ShapeName): string {
	return `/api/schemas/${name}.json`;
}
