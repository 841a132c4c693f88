import type { Site } from "../domain/site.ts";
import { INTERFACE } from "../strings/interface.ts";
import { formatLabelled } from "../strings/letter-words.ts";

/** Who publishes the paper, line by line; what is unset is left out. */
export function toImprint(site: Site): string[] {
	const { name, publisher, cnNumber, address, phones } = site;
	return [
		name,
		...(publisher === undefined
			? []
			: [formatLabelled({ label: INTERFACE.publisher, value: publisher })]),
		...(cnNumber === undefined ? [] : [cnNumber]),
		...(address === undefined
			? []
			: [formatLabelled({ label: INTERFACE.address, value: address })]),
		...phones.map(formatLabelled),
	];
}
