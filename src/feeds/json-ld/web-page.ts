import type { CollectionPage, ProfilePage, WebPage, WebSite } from "schema-dts";
import { FRONT_PATH, toPersonPath } from "../../domain/addresses.ts";
import type { Person } from "../../domain/person.ts";
import type { Site } from "../../domain/site.ts";
import { type SiteRoot, toWebAddress } from "../../domain/web-address.ts";
import { LANGUAGE, toPublisherId } from "./identify.ts";

/** A page with a name of its own. */
export interface NamedPage {
	/** From the site's root, without base. */
	path: string;
	name: string;
}

/** The site as a whole; the front page tells of it. */
export function toWebSite({ name, description }: Site, root: SiteRoot): WebSite {
	const url = toWebAddress(root, FRONT_PATH);
	const publisher = toPublisherId(root);
	return { "@type": "WebSite", name, description, url, inLanguage: LANGUAGE, publisher };
}

/** A page that lists others. */
export function toCollectionPage(page: NamedPage, root: SiteRoot): CollectionPage {
	return { "@type": "CollectionPage", ...toPageFields(page, root) };
}

export function toWebPage(page: NamedPage, root: SiteRoot): WebPage {
	return { "@type": "WebPage", ...toPageFields(page, root) };
}

/** The page of someone who signs. */
export function toProfilePage(
	page: NamedPage,
	{ person, root }: { person: Person; root: SiteRoot },
): ProfilePage {
	const { name, role, unit } = person;
	return {
		"@type": "ProfilePage",
		...toPageFields(page, root),
		mainEntity: {
			"@type": "Person",
			name,
			url: toWebAddress(root, toPersonPath(person)),
			...(role ? { jobTitle: role } : {}),
			...(unit ? { affiliation: { "@type": "Organization", name: unit } } : {}),
		},
	};
}

function toPageFields({ path, name }: NamedPage, root: SiteRoot) {
	const url = toWebAddress(root, path);
	return { name, url, inLanguage: LANGUAGE, publisher: toPublisherId(root) };
}
