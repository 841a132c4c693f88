import type { NewsMediaOrganization, Newspaper } from "schema-dts";
import { CORRECTIONS_PATH, FRONT_PATH } from "../../domain/addresses.ts";
import type { Site } from "../../domain/site.ts";
import { type SiteRoot, toWebAddress } from "../../domain/web-address.ts";
import { LANGUAGE, toNewspaperId, toPublisherId } from "./identify.ts";

/** Who makes the paper, as far as `site.yaml` says; what is unset is left out. */
export function toPublisher(site: Site, root: SiteRoot): NewsMediaOrganization {
	const { name, publisher, address } = site;
	return {
		"@type": "NewsMediaOrganization",
		...toPublisherId(root),
		name,
		url: toWebAddress(root, FRONT_PATH),
		correctionsPolicy: toWebAddress(root, CORRECTIONS_PATH),
		...(publisher ? { parentOrganization: { "@type": "Organization", name: publisher } } : {}),
		...(address ? { address } : {}),
	};
}

/** The paper itself, of which every edition is an issue. */
export function toNewspaper({ name, cnNumber }: Site, root: SiteRoot): Newspaper {
	return {
		"@type": "Newspaper",
		...toNewspaperId(root),
		name,
		url: toWebAddress(root, FRONT_PATH),
		inLanguage: LANGUAGE,
		publisher: toPublisherId(root),
		...(cnNumber
			? { identifier: { "@type": "PropertyValue", propertyID: "CN", value: cnNumber } }
			: {}),
	};
}
