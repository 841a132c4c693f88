import type { Defect } from "./defect.ts";

/** One line each: `file:line:column message [rule]`. */
export function formatDefects(defects: readonly Defect[]): string {
	return defects
		.map(({ file, line, column, message, rule }) => {
			const place = [file, line, column].filter((part) => part !== undefined).join(":");
			return `${place} ${message} [${rule}]`;
		})
		.join("\n");
}
