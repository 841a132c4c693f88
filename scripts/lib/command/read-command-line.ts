import { parseArgs } from "node:util";
import { type CommandName, COMMAND_TEXTS } from "../../../src/strings/command-texts.ts";
import { OPTION_TEXTS, type OptionText } from "../../../src/strings/option-texts.ts";
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
	/** Whether it takes arguments that are no options: files, for example. */
	takesOperands?: boolean;
}

export type CommandLine<Name extends OptionName> =
	| { kind: "run"; options: Options<Name>; operands: readonly string[] }
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
	const operands: string[] = [];
	for (const token of tokens) {
		if (token.kind === "option-terminator") continue;
		if (token.kind === "positional") {
			if (command.takesOperands !== true) return refuse(COMMAND_TEXTS.extraArgument(token.value));
			operands.push(token.value);
			continue;
		}
		if (token.name === "help") return { kind: "help", text: formatHelp(command) };
		const name = command.options.find((known) => known === token.name);
		if (name === undefined) return refuse(COMMAND_TEXTS.unknownOption(token.rawName));
		if (name in options) return refuse(COMMAND_TEXTS.repeatedOption(token.rawName));
		const problem = readValue({ name, option: token.rawName, value: token.value, options });
		if (problem !== undefined) return refuse(problem);
	}
	// Each value came from the parser of its own name.
	return { kind: "run", options: options as Options<Name>, operands };

	function refuse(problem: string): CommandLine<Name> {
		return { kind: "refused", message: `${problem}\n${COMMAND_TEXTS.seeHelp(command.name)}` };
	}
}

interface GivenOption {
	name: OptionName;
	/** As typed: `--out`. */
	option: string;
	value: string | undefined;
	/** Receives the parsed value. */
	options: Partial<Record<OptionName, unknown>>;
}

/** Returns what is wrong with the value, if anything is. */
function readValue({ name, option, value, options }: GivenOption): string | undefined {
	if (isFlag(name) && value !== undefined) return COMMAND_TEXTS.extraValue(option);
	if (!isFlag(name) && value === undefined) return COMMAND_TEXTS.missingValue(option);
	options[name] = OPTION_VALUES[name](value ?? "");
	if (options[name] !== undefined) return undefined;
	const { expected = "" }: OptionText = OPTION_TEXTS[name];
	return COMMAND_TEXTS.badValue({ option, value: value ?? "", expected });
}

function isFlag(name: OptionName): boolean {
	const { placeholder }: OptionText = OPTION_TEXTS[name];
	return placeholder === undefined;
}

function toConfiguration(names: readonly OptionName[]) {
	const types = names.map((name) => {
		const type = isFlag(name) ? ("boolean" as const) : ("string" as const);
		return [name, { type }] as const;
	});
	return { ...Object.fromEntries(types), help: { type: "boolean" as const, short: "h" } };
}
