import type { Site } from "../domain/site.ts";
import { formatTheme, toThemePath } from "../domain/theme.ts";
import type { PlannedDocument } from "./planned-document.ts";

/** The style sheet with the paper's own colours, if it has any. */
export function planTheme({ theme }: Site): PlannedDocument[] {
	return theme ? [{ path: toThemePath(theme), render: () => formatTheme(theme) }] : [];
}
