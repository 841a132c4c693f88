// npm run dev    serves the paper from its source and reloads the page after every edit
import { dev } from "astro";
import { toEnvironment, toWholeSecond } from "../src/integrations/paper-source.ts";
import { DESK_PATH } from "../src/plan/plan-desk.ts";
import { COMMAND_TEXTS } from "../src/strings/command-texts.ts";
import { DEFAULT_CONTENT, PROJECT_DIRECTORY } from "./lib/build/places.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { runCommand } from "./lib/command/run-command.ts";
import { DEFAULT_HOST, DEFAULT_PORT, formatAddress } from "./lib/serve/serve-site.ts";

await runCommand(
	{ name: "dev", options: ["content", "now", "base", "port", "host"] },
	async ({ content, now, base = "/", port = DEFAULT_PORT, host = DEFAULT_HOST }) => {
		const contentDirectory = content ?? DEFAULT_CONTENT;
		const cutOff = now ?? toWholeSecond(Date.now());
		Object.assign(process.env, toEnvironment({ contentDirectory, cutOff }), {
			ASTRO_TELEMETRY_DISABLED: "1",
			ASTRO_DISABLE_UPDATE_CHECK: "true",
		});
		const server = await dev({
			root: PROJECT_DIRECTORY,
			base,
			server: { port, host },
			logLevel: "warn",
		});
		const address = formatAddress({ host, port: server.address.port, base });
		console.log(COMMAND_TEXTS.opened(address));
		console.log(COMMAND_TEXTS.desk(new URL(`.${DESK_PATH}`, address).href));
		console.log(COMMAND_TEXTS.stopHint);
		return EXIT_CODES.done;
	},
);
