import type { Report } from "./to-fault.ts";
import type { Entry } from "./walk-content.ts";

/** Names that are as they would be folded: in one folder no two of them are alike. */
const FOLDED = /^[!-@[-~]+$/;

/** Reports names of one folder, and of the folders in it, that differ by case or Unicode form only. */
export function findClashes(entries: readonly Entry[], report: Report): void {
	if (!entries.every(({ name }) => FOLDED.test(name))) findClashesHere(entries, report);
	for (const { entries: inner } of entries) findClashes(inner, report);
}

function findClashesHere(entries: readonly Entry[], report: Report): void {
	const folded = Map.groupBy(entries, ({ name }) => toFolded(name));
	for (const [plain, [first, ...rest]] of folded) {
		if (!first || rest.length === 0) continue;
		// The name that is right already keeps its file.
		const kept = [first, ...rest].find(({ name }) => name === plain) ?? first;
		for (const { name, path } of [first, ...rest]) {
			if (name !== kept.name)
				report({ rule: "case-clash", name, other: kept.name }, { file: path });
		}
	}
}

function toFolded(name: string): string {
	return name.normalize("NFC").toLowerCase();
}
