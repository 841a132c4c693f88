import { FRONT_PATH, toEditionPath } from "../../domain/addresses.ts";
import type { CalendarDay } from "../../domain/calendar-day.ts";
import { type SiteRoot, toWebAddress } from "../../domain/web-address.ts";

/** How every paper's language is tagged (BCP 47). */
export const LANGUAGE = "zh-Hans";

/** A node that is told elsewhere in the graph. */
export interface Reference {
	"@id": string;
}

/** The names by which nodes refer to each other, the same on every page. */
export function toPublisherId(root: SiteRoot): Reference {
	return { "@id": `${toWebAddress(root, FRONT_PATH)}#publisher` };
}

export function toNewspaperId(root: SiteRoot): Reference {
	return { "@id": `${toWebAddress(root, FRONT_PATH)}#newspaper` };
}

export function toIssueId(date: CalendarDay, root: SiteRoot): Reference {
	return { "@id": `${toWebAddress(root, toEditionPath(date))}#issue` };
}
