import { posix } from "node:path";
import { type Fault, toSeverity } from "../../../src/domain/fault.ts";
import type { Severity } from "../../../src/domain/severity.ts";

const LEVELS: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	hint: "notice",
};

/**
 * Faults as GitHub Actions annotations, which show beside the line in a pull
 * request. `contentFolder` is the content folder's path in the repository.
 */
export function formatGithub(
	faults: readonly Fault[],
	{ contentFolder }: { contentFolder: string },
): string {
	return faults.map((fault) => formatAnnotation(fault, contentFolder)).join("\n");
}

function formatAnnotation(fault: Fault, contentFolder: string): string {
	const { file, line, column = 1, rule, field, message, hint } = fault;
	const place = `file=${escapeProperty(posix.join(contentFolder, file))},line=${line},col=${column}`;
	const title = escapeProperty(field === undefined ? rule : `${rule} ${field}`);
	const text = hint === undefined ? message : `${message} → ${hint}`;
	return `::${LEVELS[toSeverity(fault)]} ${place},title=${title}::${escapeText(text)}`;
}

/** As the runner decodes them: https://github.com/actions/toolkit, `packages/core/src/command.ts`. */
function escapeText(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
	return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
