import { COMMAND_TEXTS } from "../../../src/strings/command-texts.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import {
	type Command,
	type OptionName,
	type Options,
	readCommandLine,
} from "./read-command-line.ts";
import { Refusal } from "./refusal.ts";

/**
 * Runs a command with what stands on its command line. `run` returns the exit
 * code; whatever it throws is printed with its causes, and the code is 1.
 */
export async function runCommand<Name extends OptionName>(
	command: Command<Name>,
	run: (options: Options<Name>, operands: readonly string[]) => Promise<number>,
): Promise<void> {
	const line = readCommandLine(command, process.argv.slice(2));
	if (line.kind === "help") {
		console.log(line.text);
	} else if (line.kind === "refused") {
		console.error(line.message);
		process.exitCode = EXIT_CODES.misused;
	} else {
		process.exitCode = await run(line.options, line.operands).catch(reportFailure);
	}
}

function reportFailure(error: unknown): number {
	if (error instanceof Refusal) {
		console.error(error.message);
		return error.exitCode;
	}
	console.error(COMMAND_TEXTS.failure(formatCauses(error)));
	if (process.env["DEBUG"]) console.error(error);
	return EXIT_CODES.failed;
}

/** The message of an error and of what caused it, one line each. */
export function formatCauses(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { message, cause } = error;
	return cause === undefined ? message : `${message}\n  ← ${formatCauses(cause)}`;
}
