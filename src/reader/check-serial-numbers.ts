import type { ReadEdition } from "./read-edition.ts";
import type { Report } from "./to-fault.ts";

/** Serial numbers grow with the date. `editions` are by date, oldest first. */
export function checkSerialNumbers(editions: readonly ReadEdition[], report: Report): void {
	let before: { file: string; serialNumber: number } | undefined;
	for (const { edition, serialNumberPlace: place } of editions) {
		const { serialNumber } = edition;
		if (place === undefined || serialNumber === undefined) continue;
		if (before && serialNumber <= before.serialNumber) {
			const { file: other, serialNumber: otherNumber } = before;
			report({ rule: "serial-not-ascending", serialNumber, other, otherNumber }, place);
		}
		before = { file: place.file, serialNumber };
	}
}
