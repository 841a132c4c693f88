import { ACCESSIBILITY_PATH } from "../domain/addresses.ts";
import type { Frame } from "../domain/frame.ts";
import type { Paper } from "../domain/paper.ts";
import { type PlannedPage, toPlannedPage } from "./planned-page.ts";

export interface AccessibilityModel {
	frame: Frame;
}

/** The page that tells readers how the paper can be read by everyone. */
export function planAccessibility({
	site,
}: Paper): PlannedPage<"accessibility", AccessibilityModel> {
	const path = ACCESSIBILITY_PATH;
	return toPlannedPage({ kind: "accessibility", path, toModel: () => ({ frame: { site, path } }) });
}
