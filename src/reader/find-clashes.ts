import type { Report } from "./to-fault.ts";
import type { Entry } from "./walk-content.ts";

/** Reports names of one folder, and of the folders in it, that differ by case only. */
export function findClashes(entries: readonly Entry[], report: Report): void {
	const seen = new Map<string, string>();
	for (const { name, path, entries: inner } of entries) {
		const folded = name.normalize("NFC").toLowerCase();
		const other = seen.get(folded);
		if (other === undefined) seen.set(folded, name);
		else report({ rule: "case-clash", name, other }, { file: path });
		findClashes(inner, report);
	}
}
