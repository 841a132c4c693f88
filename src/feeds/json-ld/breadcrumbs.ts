import type { BreadcrumbList } from "schema-dts";
import { FRONT_PATH } from "../../domain/addresses.ts";
import type { Crumb } from "../../domain/crumb.ts";
import { type SiteRoot, toWebAddress } from "../../domain/web-address.ts";
import { INTERFACE } from "../../strings/interface.ts";

/** The way to a page as the page prints it; the page itself comes last. */
export function toBreadcrumbs(crumbs: readonly Crumb[], root: SiteRoot): BreadcrumbList {
	const steps: Crumb[] = [{ label: INTERFACE.frontPage, path: FRONT_PATH }, ...crumbs];
	return {
		"@type": "BreadcrumbList",
		itemListElement: steps.map(({ label, path }, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name: label,
			...(path === undefined ? {} : { item: toWebAddress(root, path) }),
		})),
	};
}
