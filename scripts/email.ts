// npm run email -- send    brings the letter of an edition to everyone on a list, each exactly once
import { EMAIL_TEXTS } from "../src/strings/command-texts-email.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { formatHelp } from "./lib/command/format-help.ts";
import { runCommand } from "./lib/command/run-command.ts";
import { prepareSending } from "./lib/email/prepare-sending.ts";
import { runSending } from "./lib/email/run-sending.ts";
import { parseCalendarDay } from "../src/domain/calendar-day.ts";

const COMMAND = {
	name: "email",
	options: [
		...["to", "dry-run", "rate", "connections", "tries", "wait", "unsure", "state"],
		...["leave-out", "content", "now", "base", "site"],
	] as const,
	takesOperands: true,
} as const;

await runCommand(COMMAND, async (options, [verb, day = "", ...rest]) => {
	const date = parseCalendarDay(day);
	const { to } = options;
	if (verb !== "send" || !date || rest.length > 0) return refuse(EMAIL_TEXTS.usage);
	if (to === undefined) return refuse(EMAIL_TEXTS.noList);
	return await runSending(await prepareSending({ ...options, date, to }), options);
});

function refuse(message: string): number {
	console.error(`${message}\n\n${formatHelp(COMMAND)}`);
	return EXIT_CODES.misused;
}
