import {
	COMMAND_OPERANDS,
	COMMAND_PURPOSES,
	COMMAND_TEXTS,
	type CommandName,
	OWN_SUMMARIES,
} from "../../../src/strings/command-texts.ts";
import { OPTION_TEXTS, type OptionText } from "../../../src/strings/option-texts.ts";

/** What `--help` prints. */
export function formatHelp(command: {
	name: CommandName;
	options: readonly (keyof typeof OPTION_TEXTS)[];
}): string {
	const lines = command.options.map((name) => {
		const { placeholder, summary: usual }: OptionText = OPTION_TEXTS[name];
		const summary = OWN_SUMMARIES[command.name]?.[name] ?? usual;
		return formatOption(
			`--${name}${placeholder === undefined ? "" : ` <${placeholder}>`}`,
			summary,
		);
	});
	return [
		COMMAND_PURPOSES[command.name],
		"",
		COMMAND_TEXTS.usage(command.name, COMMAND_OPERANDS[command.name]),
		"",
		COMMAND_TEXTS.options,
		...lines,
		formatOption("--help", COMMAND_TEXTS.help),
	].join("\n");
}

/** A Chinese character is as wide as two of the terminal's columns. */
function formatOption(usage: string, summary: string): string {
	const width = usage.replaceAll(/\p{Script=Han}/gu, "xx").length;
	return `  ${usage}${" ".repeat(Math.max(2, 20 - width))}${summary}`;
}
