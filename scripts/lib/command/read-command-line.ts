import { parseArgs } from "node:util";
import {
	type CommandName,
	COMMAND_TEXTS,
	OPTION_TEXTS,
} from "../../../src/strings/command-texts.ts";
import { formatHelp } from "./format-help.ts";
import { OPTION_VALUES } from "./option-values.ts";

type OptionValues = typeof OPTION_VALUES;

/** What each option is called on the command line. */
export type OptionName = keyof OptionValues;

/** The options that were given, parsed. */
export type Options<Name extends OptionName> = {
	[Key in Name]?: NonNullable<ReturnType<OptionValues[Key]>>;
};

export interface Command<Name extends OptionName> {
	name: CommandName;
	options: readonly Name[];
}

export type CommandLine<Name extends OptionName> =
	| { kind: "run"; options: Options<Name> }
	| { kind: "help"; text: string }
	| { kind: "refused"; message: string };

/** Reads what follows the command; a message is in Chinese and for a person. */
export function readCommandLine<Name extends OptionName>(
	command: Command<Name>,
	args: readonly string[],
): CommandLine<Name> {
	const { tokens } = parseArgs({
		args: [...args],
		options: toConfiguration(command.options),
		strict: false,
		tokens: true,
	});
	const options: Partial<Record<OptionName, unknown>> = {};
	for (const token of tokens) {
		if (token.kind === "option-terminator") continue;
		if (token.kind === "positional") return refuse(COMMAND_TEXTS.extraArgument(token.value));
		if (token.name === "help") return { kind: "help", text: formatHelp(command) };
		const name = command.options.find((known) => known === token.name);
		if (name === undefined) return refuse(COMMAND_TEXTS.unknownOption(token.rawName));
		if (name in options) return refuse(COMMAND_TEXTS.repeatedOption(token.rawName));
		const { value } = token;
		if (value === undefined) return refuse(COMMAND_TEXTS.missingValue(token.rawName));
		options[name] = OPTION_VALUES[name](value);
		if (options[name] === undefined) {
			const { expected } = OPTION_TEXTS[name];
			return refuse(COMMAND_TEXTS.badValue({ option: token.rawName, value, expected }));
		}
	}
	// Each value came from the parser of its own name.
	return { kind: "run", options: options as Options<Name> };

	function refuse(problem: string): CommandLine<Name> {
		return { kind: "refused", message: `${problem}\n${COMMAND_TEXTS.seeHelp(command.name)}` };
	}
}

function toConfiguration(names: readonly OptionName[]) {
	const taking = names.map((name) => [name, { type: "string" as const }]);
	return { ...Object.fromEntries(taking), help: { type: "boolean" as const, short: "h" } };
}
